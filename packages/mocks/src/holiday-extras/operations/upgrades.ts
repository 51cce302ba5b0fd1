import { z } from "zod";
import { productOf } from "../booking/products.ts";
import { carried } from "../carried.ts";
import { UpgradesAnswer } from "../contract/answers.ts";
import { Agent, Arrival, Token } from "../contract/parameters.ts";
import { refuse } from "../refuse.ts";
import { upgradeView } from "../views/products.ts";
import { operation, placeOf, user } from "./operation.ts";

export const listUpgrades = operation({
	id: "list-upgrades",
	title: "List upgrades",
	says: "What can be added to a car park: per person (Per P) or per booking (Per B).",
	story: "Search",
	method: "GET",
	path: "/v1/upgrade/{code}",
	confidence: "published",
	source: "upgrades",
	scheme: "parking",
	query: z.object({ ...Arrival, ...Token, ...Agent }),
	answers: { 200: { says: "Upgrades.", schema: UpgradesAnswer } },
	examples: [
		{
			title: "Of a car park at Gatwick",
			params: { code: "LGWS1" },
			query: {
				...user,
				ArrivalDate: carried.next_week,
				ArrivalTime: "1200",
			},
			status: 200,
		},
		{
			title: "Of a car park without any",
			params: { code: "MUCS1" },
			query: {
				...user,
				ArrivalDate: carried.next_week,
				ArrivalTime: "1200",
				System: "ABG",
			},
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { query, params } = call;
		const carPark = productOf(world.tables.carParks, params.code, {
			system: query.System,
			place: placeOf(call),
		});
		if (carPark.system === "ABG")
			throw refuse("supplement", {
				status: 404,
				// The code of a wrong password, too.
				code: "0071",
				place: "path",
				pointer: "code",
				fact: `${carPark.code} has no upgrades.`,
				fix: {
					says: "Ask for a car park in the United Kingdom.",
					value: "LGWS1",
				},
			});
		return {
			status: 200,
			body: {
				ATTRIBUTES: { Product: "CarPark", RequestCode: "2", Result: "OK" },
				Supplement: [...world.tables.upgrades.values()].map((each) =>
					upgradeView(each, query.ArrivalDate),
				),
			},
		};
	},
});

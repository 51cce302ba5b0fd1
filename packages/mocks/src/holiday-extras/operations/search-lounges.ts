import { z } from "zod";
import { checkBackEnd } from "../booking/back-end.ts";
import { loungePrice, shownPrice } from "../booking/prices.ts";
import { productOf } from "../booking/products.ts";
import { checkArrival } from "../booking/stay.ts";
import { LoungesAnswer } from "../contract/answers.ts";
import { Agent, Arrival, Party, Token } from "../contract/parameters.ts";
import { refuse } from "../refuse.ts";
import { freeOf } from "../state/spaces.ts";
import { foundAttributes } from "../views/found.ts";
import { loungeView, surcharges } from "../views/products.ts";
import { partyOf, useOf, visit } from "./lounge-party.ts";
import { operation, placeOf, user } from "./operation.ts";

export const searchLounges = operation({
	id: "search-lounges",
	title: "Search lounges",
	says: "The lounges of an airport with the price for a party. The price is the whole party's.",
	story: "Lounges",
	method: "GET",
	path: "/v1/lounge/{code}",
	confidence: "published",
	source: "lounges",
	scheme: "lounge",
	query: z.object({
		...Arrival,
		...Party,
		Infants: Party.Infants.optional(),
		...Token,
		...Agent,
	}),
	answers: { 200: { says: "Lounges.", schema: LoungesAnswer } },
	examples: [
		{
			title: "Three people at Gatwick",
			params: { code: "LGW" },
			query: { ...user, ...visit },
			status: 200,
		},
		{
			title: "As JSON",
			params: { code: "LGW.js" },
			query: { ...user, ...visit },
			status: 200,
		},
		{
			title: "Without adults",
			params: { code: "LGW" },
			query: { ...user, ...visit, Adults: "" },
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { query, params } = call;
		const place = placeOf(call);
		const { System: system, Adults: adults, Children: children = 0 } = query;
		checkArrival(query.ArrivalDate, { system, place }, world);
		const people = partyOf(
			{ ...query, Infants: query.Infants ?? 0 },
			place,
			world,
		);
		checkBackEnd(world);
		const moment = { date: query.ArrivalDate, time: query.ArrivalTime };
		const airport = /^[A-Z]{3}$/.test(params.code);
		const asked = airport
			? [...world.tables.lounges.values()].filter(
					(each) => each.airport === params.code && each.system === system,
				)
			: [productOf(world.tables.lounges, params.code, { system, place })];
		const found = asked.filter(
			({ code }) => freeOf(useOf(code, moment, people), world.tables) >= people,
		);
		if (found.length === 0 || world.struck("sold-out"))
			throw refuse("available", {
				status: 404,
				code: "0037",
				place: "path",
				pointer: "code",
				fact: `${params.code} has no lounge for ${people} people in System=${system}.`,
				fix: {
					says: "Choose another airport.",
					value: system === "ABC" ? "LGW" : "MUC",
				},
			});
		return {
			status: 200,
			body: {
				ATTRIBUTES: foundAttributes(
					"Lounge",
					airport ? "1" : "3",
					system,
					world.now,
				),
				Lounge: found.map((each) =>
					loungeView(
						each,
						shownPrice(loungePrice(each, adults, children), world),
					),
				),
				Pricing: surcharges,
				SepaID: "",
			},
		};
	},
});

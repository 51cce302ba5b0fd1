import { z } from "zod";
import { checkBackEnd } from "../booking/back-end.ts";
import { parkingPrice, shownPrice } from "../booking/prices.ts";
import { productOf } from "../booking/products.ts";
import { stayOf } from "../booking/stay.ts";
import { carried } from "../carried.ts";
import { CarParksAnswer } from "../contract/answers.ts";
import { Agent, NumberOfPax, Stay, Token } from "../contract/parameters.ts";
import { refuse } from "../refuse.ts";
import { freeOf } from "../state/spaces.ts";
import type { CarPark, System } from "../state/tables.ts";
import { foundAttributes } from "../views/found.ts";
import { carParkView, surcharges } from "../views/products.ts";
import type { HxWorld } from "../world.ts";
import { operation, placeOf, user } from "./operation.ts";

/** A stay of a week, as the examples have it. */
export const stay = {
	ArrivalDate: carried.next_week,
	ArrivalTime: "1200",
	DepartDate: carried.in_two_weeks,
	DepartTime: "1200",
} as const;

const gatwick = { code: "LGW" };

export const searchCarParks = operation({
	id: "search-car-parks",
	title: "Search car parks",
	says: "What an airport, or one product, has for a stay, with the price and with what a booking will have to tell. Add .js to the address for JSON.",
	story: "Search",
	method: "GET",
	path: "/v1/carpark/{code}",
	confidence: "published",
	source: "availability",
	scheme: "parking",
	query: z.object({
		...Stay,
		...Token,
		...Agent,
		NumberOfPax: NumberOfPax.optional(),
		OutFlight: z.string().optional(),
		Terminal: z.string().max(1).optional(),
		filter: z
			.enum([
				"meet_and_greet",
				"park_and_ride",
				"on_airport",
				"valet_included",
				"car_parked_for_you",
				"park_and_stroll",
			])
			.optional()
			.meta({
				description: "One filter only.",
				examples: ["meet_and_greet"],
			}),
		fields: z.string().optional(),
		includeAsyncOnlyProducts: z
			.enum(["true", "false"])
			.default("false")
			.meta({
				description:
					"true lists products, too, that a supplier confirms some time after the booking.",
				examples: ["true"],
			}),
	}),
	answers: { 200: { says: "Car parks.", schema: CarParksAnswer } },
	examples: [
		{
			title: "A week at Gatwick",
			params: gatwick,
			query: { ...user, ...stay, NumberOfPax: "2" },
			status: 200,
		},
		{
			title: "The same as JSON",
			params: { code: "LGW.js" },
			query: { ...user, ...stay, NumberOfPax: "2" },
			status: 200,
		},
		{
			title: "A week in Munich",
			params: { code: "MUC" },
			query: {
				...user,
				...stay,
				NumberOfPax: "2",
				System: "ABG",
				lang: "de",
			},
			status: 200,
		},
		{
			title: "Without a user token",
			params: gatwick,
			query: { ...user, ...stay, token: "" },
			status: 200,
			refused: true,
		},
		{
			title: "A stay of years",
			params: gatwick,
			query: { ...user, ...stay, DepartDate: "2098-01-01", NumberOfPax: "2" },
			status: 200,
			refused: true,
		},
		{
			title: "Munich, as if it were in the United Kingdom",
			params: { code: "MUC" },
			query: { ...user, ...stay, NumberOfPax: "2" },
			status: 200,
			refused: true,
		},
		{
			title: "With a wrong password",
			params: gatwick,
			query: { ...user, ...stay, Password: "WRONG" },
			status: 200,
			refused: true,
		},
		{
			title: "A stay that is over",
			params: gatwick,
			query: { ...user, ...stay, ArrivalDate: "2020-01-07" },
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { query, params } = call;
		const place = placeOf(call);
		const { System: system } = query;
		const chosen = stayOf(query, { system, place }, world);
		checkBackEnd(world);
		const airport = /^[A-Z]{3}$/.test(params.code);
		const asked = airport
			? [...world.tables.carParks.values()].filter(
					(each) => each.airport === params.code && each.system === system,
				)
			: [productOf(world.tables.carParks, params.code, { system, place })];
		const found = asked.filter(
			(each) =>
				(query.includeAsyncOnlyProducts === "true" || !each.later) &&
				(query.filter === undefined || each.filters.includes(query.filter)) &&
				freeOf(useOf(each, chosen), world.tables) > 0,
		);
		if (found.length === 0 || world.struck("sold-out"))
			throw none(params.code, system, world);
		const yes = world.setting("flags");
		return {
			status: 200,
			body: {
				ATTRIBUTES: foundAttributes(
					"CarPark",
					airport ? "1" : "3",
					system,
					world.now,
				),
				CarPark: found.map((each) =>
					carParkView(each, shownPrice(parkingPrice(each, chosen), world), yes),
				),
				Pricing: surcharges,
				SepaID: "",
			},
		};
	},
});

/** What parking a car takes of a car park. */
export const useOf = (
	{ code }: CarPark,
	chosen: ReturnType<typeof stayOf>,
) => ({ kind: "parking" as const, product: code, people: 1, ...chosen });

/** The refusal of a search that finds nothing. */
function none(code: string, system: System, { tables }: HxWorld) {
	const elsewhere = [...tables.carParks.values()].find(
		(each) => each.airport === code && each.system !== system,
	);
	return refuse(elsewhere ? "system" : "available", {
		status: 404,
		code: "0037",
		place: elsewhere ? "query" : "path",
		pointer: elsewhere ? "/System" : "code",
		fact: `${code} has nothing for these days in System=${system}.`,
		fix: elsewhere
			? {
					says: `Send System=${elsewhere.system}.`,
					value: elsewhere.system,
				}
			: {
					says: "Choose another airport or other days.",
					value: system === "ABC" ? "LGW" : "MUC",
				},
	});
}

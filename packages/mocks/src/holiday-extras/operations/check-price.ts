import { z } from "zod";
import { checkBackEnd } from "../booking/back-end.ts";
import { amount, parkingPrice, shownPrice } from "../booking/prices.ts";
import { productOf } from "../booking/products.ts";
import { stayOf } from "../booking/stay.ts";
import { sumOf, upgradesOf } from "../booking/upgrades.ts";
import { carried } from "../carried.ts";
import { PriceAnswer } from "../contract/answers.ts";
import { Agent, NumberOfPax, Stay, Token } from "../contract/parameters.ts";
import { Supplements } from "../contract/supplements.ts";
import { checkGroup, checkSpace } from "./book-checks.ts";
import { operation, placeOf, user } from "./operation.ts";
import { stay, useOf } from "./search-car-parks.ts";

const flexible = { code: "LGWS1" };

export const checkPrice = operation({
	id: "check-price",
	title: "Check the price",
	says: "Optional: what a stay costs now, upgrades included. A booking's PriceCheckPrice is the price without them.",
	story: "Search",
	method: "GET",
	path: "/v1/carpark/{code}/priceCheck",
	confidence: "published",
	source: "price-check",
	scheme: "parking",
	query: z.object({ ...Stay, NumberOfPax, Supplements, ...Token, ...Agent }),
	answers: { 200: { says: "The price.", schema: PriceAnswer } },
	carries: { price: "/API_Reply/TotalPrice" },
	examples: [
		{
			title: "A week at Gatwick",
			params: flexible,
			query: { ...user, ...stay, NumberOfPax: "2" },
			status: 200,
		},
		{
			title: "With fast track for two",
			params: flexible,
			query: {
				...user,
				...stay,
				NumberOfPax: "2",
				"Supplements[0][Code]": "SBXFST",
				"Supplements[0][Date]": carried.next_week,
				"Supplements[0][Adults]": "2",
				"Supplements[0][TotalPrice]": "14.00",
			},
			status: 200,
		},
		{
			title: "At an hour that does not exist",
			params: flexible,
			query: { ...user, ...stay, NumberOfPax: "2", ArrivalTime: "2500" },
			status: 200,
			refused: true,
		},
		{
			title: "For seven people",
			params: flexible,
			query: { ...user, ...stay, NumberOfPax: "7" },
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { query, params } = call;
		const place = placeOf(call);
		const asked = { system: query.System, place, code: "price-check" };
		const chosen = stayOf(query, asked, world);
		checkGroup(query.NumberOfPax, place);
		checkBackEnd(world);
		const carPark = productOf(world.tables.carParks, params.code, asked);
		checkSpace(useOf(carPark, chosen), world);
		const upgrades = upgradesOf(query.Supplements ?? [], place, world, false);
		const price = shownPrice(parkingPrice(carPark, chosen), world);
		return {
			status: 200,
			body: {
				ATTRIBUTES: { Product: "CarPark", RequestCode: "5", Result: "OK" },
				TotalPrice: amount(price + sumOf(upgrades)),
			},
		};
	},
});

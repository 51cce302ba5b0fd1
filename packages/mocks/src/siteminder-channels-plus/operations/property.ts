import {
	checkStay,
	type Occupancy,
	occupanciesOf,
} from "../booking/occupancy.ts";
import { isFree, priceOf } from "../booking/offer.ts";
import { dealOf, fits } from "../booking/price.ts";
import { carried } from "../carried.ts";
import { PropertyAnswer } from "../contract/answers.ts";
import { PropertyQuery } from "../contract/search.ts";
import { propertyContent, rateView } from "../views.ts";
import { operation, propertyOf } from "./operation.ts";
import { couple, night } from "./search-examples.ts";

export const property = operation({
	id: "get-property",
	title: "Get one property",
	says: "Its room rates for the guests, one entry a distinct occupancy. With a deal code only that deal's rates are listed.",
	story: "Search",
	method: "GET",
	path: "/properties/{uuid}",
	confidence: "derived",
	source: "property",
	scheme: "keys",
	query: PropertyQuery,
	answers: {
		200: { says: "The property.", schema: PropertyAnswer },
		404: { says: "No such property." },
	},
	carries: { room_rate_uuid: "/occupancies/0/roomRates/0/roomRateUuid" },
	examples: [
		{
			title: "The nearest, for a couple",
			params: { uuid: carried.property_uuid },
			query: { ...night, ...couple },
			status: 200,
		},
		{
			title: "With a deal",
			params: { uuid: carried.property_uuid },
			query: { ...night, ...couple, dealCode: "SANDBOX10" },
			status: 200,
		},
		{
			title: "With a deal that is not approved yet",
			params: { uuid: carried.property_uuid },
			query: { ...night, ...couple, dealCode: "NOTYET" },
			status: 400,
		},
		{
			title: "31 nights",
			params: { uuid: carried.property_uuid },
			query: { ...couple, checkin: "2027-03-01", checkout: "2027-04-01" },
			status: 400,
		},
		{
			title: "An unknown uuid",
			params: { uuid: "00000000-0000-4000-8000-999999999999" },
			query: { ...night, ...couple },
			status: 404,
		},
	],
	handle({ params, query }, world) {
		const found = propertyOf(params.uuid, world);
		const rooms = occupanciesOf(query);
		checkStay(query, found, world.now, "query");
		const percent =
			query.dealCode === undefined ? 0 : dealOf(found, query.dealCode, "query");
		return {
			status: 200,
			body: {
				...propertyContent(found),
				timeZone: found.timeZone,
				cardTypes: found.cards,
				occupancies: distinct(rooms).map(({ adults, children, count }) => ({
					adults,
					children,
					rooms: count,
					roomRates: found.roomRates
						.filter(
							(rate) =>
								fits(found, rate, { adults, children }) &&
								isFree(found, rate, count, query, world),
						)
						.map((rate) =>
							rateView(
								found,
								rate,
								priceOf(rate, query, percent),
								query.dealCode,
							),
						),
				})),
			},
		};
	},
});

function distinct(rooms: readonly Occupancy[]) {
	const counts = new Map<string, Occupancy & { count: number }>();
	for (const { adults, children } of rooms) {
		const key = `${adults} ${children}`;
		const count = (counts.get(key)?.count ?? 0) + 1;
		counts.set(key, { adults, children, count });
	}
	return [...counts.values()];
}

import { distanceInKm } from "../booking/distance.ts";
import {
	checkStay,
	type Occupancy,
	occupanciesOf,
} from "../booking/occupancy.ts";
import { isFree, priceOf } from "../booking/offer.ts";
import { fits } from "../booking/price.ts";
import { PropertiesAnswer } from "../contract/answers.ts";
import { PropertiesQuery, type StayQuery } from "../contract/search.ts";
import type { Property, RoomRate } from "../state/tables.ts";
import { propertyContent, rateView } from "../views.ts";
import type { ChannelsPlusWorld } from "../world.ts";
import { operation } from "./operation.ts";
import { couple, night } from "./search-examples.ts";

const place = { latitude: "-33.9", longitude: "151.18" };

export const properties = operation({
	id: "get-properties",
	title: "Search for properties",
	says: "Nearby properties with availability, nearest first, each with its best package and deals. Sold-out properties are left out.",
	story: "Search",
	method: "GET",
	path: "/properties",
	confidence: "derived",
	source: "properties",
	scheme: "keys",
	query: PropertiesQuery,
	answers: { 200: { says: "A page of properties.", schema: PropertiesAnswer } },
	carries: { property_uuid: "/properties/0/uuid" },
	examples: [
		{
			title: "A couple, one night",
			query: { ...place, ...night, ...couple },
			status: 200,
		},
		{
			title: "The second page",
			query: { ...place, ...night, ...couple, perPage: "10", page: "2" },
			status: 200,
		},
		{
			title: "Two rooms, guests room by room, within 100 km",
			query: {
				...place,
				...night,
				radius: "100",
				"rooms[0][adults]": "2",
				"rooms[0][children]": "0",
				"rooms[1][adults]": "1",
				"rooms[1][children]": "1",
			},
			status: 200,
		},
		{
			title: "Both ways to say how many guests",
			query: {
				...place,
				...night,
				...couple,
				"rooms[0][adults]": "2",
				"rooms[0][children]": "0",
			},
			status: 400,
		},
		{
			title: "15 a page",
			query: { ...place, ...night, ...couple, perPage: "15" },
			status: 400,
		},
		{
			title: "Without the key",
			headers: { "x-sm-api-key": undefined },
			query: { ...place, ...night, ...couple },
			status: 401,
		},
	],
	handle({ query }, world) {
		const rooms = occupanciesOf(query);
		checkStay(query, { timeZone: "UTC" }, world.now, "query");
		const { page = 1, perPage = 20, radius = 15 } = query;
		const found = [...world.tables.properties.values()]
			.map((property) => ({
				property,
				distance: distanceInKm(query, property),
			}))
			.filter(({ distance }) => distance <= radius)
			.toSorted((left, right) => left.distance - right.distance)
			.flatMap(({ property, distance }) => {
				const best = bestRate(property, rooms, query, world);
				return best ? [{ property, distance, best }] : [];
			});
		return {
			status: 200,
			body: {
				page,
				perPage,
				totalProperties: found.length,
				properties: found
					.slice((page - 1) * perPage, page * perPage)
					.map(({ property, distance, best }) => ({
						...propertyContent(property),
						distanceInKm: Math.round(distance * 10) / 10,
						bestPackage: rateView(
							property,
							best,
							rooms.length * priceOf(best, query),
						),
						bestDeals: property.deals
							.filter(
								({ code, status }) =>
									status === "approved" && code === query.dealCode,
							)
							.map(({ code, percent }) =>
								rateView(
									property,
									best,
									rooms.length * priceOf(best, query, percent),
									code,
								),
							),
					})),
			},
		};
	},
});

/** The cheapest rate that takes all rooms. */
function bestRate(
	property: Property,
	rooms: readonly Occupancy[],
	query: StayQuery,
	world: ChannelsPlusWorld,
): RoomRate | undefined {
	return property.roomRates
		.filter(
			(rate) =>
				rooms.every((room) => fits(property, rate, room)) &&
				isFree(property, rate, rooms.length, query, world),
		)
		.toSorted((left, right) => left.price - right.price)[0];
}

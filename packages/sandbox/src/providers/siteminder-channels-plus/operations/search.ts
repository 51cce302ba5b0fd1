import {
	checkStay,
	type Occupancy,
	occupanciesOf,
} from "../booking/occupancy.ts";
import { dealOf, fits, roomPrice } from "../booking/price.ts";
import { PropertiesAnswer, PropertyAnswer } from "../contract/answers.ts";
import {
	PropertiesQuery,
	PropertyQuery,
	type StayQuery,
} from "../contract/search.ts";
import { keys } from "../credentials.ts";
import { freeRooms } from "../state/nights.ts";
import type { Property, RoomRate } from "../state/tables.ts";
import { propertyContent, rateView } from "../views.ts";
import { type ChannelsPlusWorld, operation, propertyOf } from "./operation.ts";

const night = { checkin: "{{next_week}}", checkout: "{{in_eight_days}}" };
const place = { latitude: "-33.9", longitude: "151.18" };
const couple = { totalRooms: "1", totalAdults: "2", totalChildren: "0" };

export const properties = operation({
	id: "get-properties",
	title: "Search for properties",
	says: "Properties round a place that have rooms for the guests, nearest first, each with its best package and best deals. What is sold out is left out.",
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
			headers: keys,
			query: { ...place, ...night, ...couple },
			status: 200,
		},
		{
			title: "The second page",
			headers: keys,
			query: { ...place, ...night, ...couple, perPage: "10", page: "2" },
			status: 200,
		},
		{
			title: "Two rooms, guests room by room, within 100 km",
			headers: keys,
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
			headers: keys,
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
			headers: keys,
			query: { ...place, ...night, ...couple, perPage: "15" },
			status: 400,
		},
		{
			title: "Without the key",
			headers: { "x-sm-api-id": "{{api_id}}" },
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
			params: { uuid: "{{property_uuid}}" },
			headers: keys,
			query: { ...night, ...couple },
			status: 200,
		},
		{
			title: "With a deal",
			params: { uuid: "{{property_uuid}}" },
			headers: keys,
			query: { ...night, ...couple, dealCode: "SANDBOX10" },
			status: 200,
		},
		{
			title: "With a deal that is not approved yet",
			params: { uuid: "{{property_uuid}}" },
			headers: keys,
			query: { ...night, ...couple, dealCode: "NOTYET" },
			status: 400,
		},
		{
			title: "31 nights",
			params: { uuid: "{{property_uuid}}" },
			headers: keys,
			query: { ...couple, checkin: "2027-03-01", checkout: "2027-04-01" },
			status: 400,
		},
		{
			title: "A uuid that nobody knows",
			params: { uuid: "00000000-0000-4000-8000-999999999999" },
			headers: keys,
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

function priceOf(
	rate: RoomRate,
	{ checkin, checkout }: StayQuery,
	percent = 0,
) {
	return roomPrice(rate, checkin, checkout, percent);
}

function isFree(
	property: Property,
	{ roomType }: RoomRate,
	rooms: number,
	{ checkin, checkout }: StayQuery,
	world: ChannelsPlusWorld,
): boolean {
	return (
		!world.struck("sold-out") &&
		freeRooms(property, { roomType, checkin, checkout }, world.tables.nights) >=
			rooms
	);
}

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

function distinct(rooms: readonly Occupancy[]) {
	const counts = new Map<string, Occupancy & { count: number }>();
	for (const { adults, children } of rooms) {
		const key = `${adults} ${children}`;
		const count = (counts.get(key)?.count ?? 0) + 1;
		counts.set(key, { adults, children, count });
	}
	return [...counts.values()];
}

interface Point {
	readonly latitude: number;
	readonly longitude: number;
}

/** Along the great circle, by the haversine formula, on a sphere of 6,371 km. */
function distanceInKm(from: Point, to: Point): number {
	const radians = Math.PI / 180;
	const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
	const chord =
		half(to.latitude - from.latitude) +
		Math.cos(from.latitude * radians) *
			Math.cos(to.latitude * radians) *
			half(to.longitude - from.longitude);
	return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

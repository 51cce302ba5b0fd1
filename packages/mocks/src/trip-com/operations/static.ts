import { z } from "zod";
import { carried } from "../carried.ts";
import { answer, Text } from "../contract/common.ts";
import { icodes } from "../credentials.ts";
import { acknowledged } from "../format.ts";
import { refuse } from "../refuse.ts";
import { cities as all } from "../state/seed.ts";
import { operation, proxy, query } from "./operation.ts";

const Paging = z
	.object({
		PageSize: z.int().min(1).max(5000).optional(),
		LastRecordID: z.string().optional(),
	})
	.optional();
const PagingInfo = z.object({ LastRecordID: z.string() });

export const cities = operation({
	...proxy,
	id: "list-cities",
	selector: icodes.cities,
	title: "List cities",
	says: "Static data, fetched once a day at most. LastRecordID is empty on the first call and in the last answer.",
	story: "Search",
	body: z.object({
		SearchByType: z
			.object({
				SearchType: z.union([z.literal(1), z.literal(2), z.literal(3)]),
				IsHaveHotel: z.enum(["T", "F"]).optional(),
			})
			.meta({ examples: [{ SearchType: 3 }] }),
		PagingSettings: Paging,
	}),
	answers: {
		200: {
			says: "Cities.",
			schema: answer({
				CityInfos: z.array(
					z.object({ CityID: z.string(), CityName: z.string() }),
				),
				PagingInfo,
			}),
		},
	},
	examples: [
		{
			title: "All",
			query: query("cities"),
			body: { SearchByType: { SearchType: 3, IsHaveHotel: "T" } },
			status: 200,
		},
	],
	handle: (_, { now }) => ({
		status: 200,
		body: {
			...acknowledged(now),
			CityInfos: all,
			PagingInfo: { LastRecordID: "" },
		},
	}),
});

export const hotels = operation({
	...proxy,
	id: "list-hotels",
	selector: icodes.hotels,
	title: "List hotels of a city",
	says: "Static data: the ids of the hotels.",
	story: "Search",
	body: z.object({
		CityID: Text.meta({ description: "A city's id.", examples: ["9001"] }),
		PagingSettings: Paging,
	}),
	answers: {
		200: {
			says: "Hotel ids.",
			schema: answer({ HotelIDs: z.array(z.string()), PagingInfo }),
		},
	},
	carries: { hotel_id: "/HotelIDs/0" },
	examples: [
		{
			title: "Of Mockhaven",
			query: query("hotels"),
			body: { CityID: "9001" },
			status: 200,
		},
	],
	handle: ({ body }, { now, tables }) => ({
		status: 200,
		body: {
			...acknowledged(now),
			HotelIDs: [...tables.hotels.values()]
				.filter(({ city }) => city === body.CityID)
				.map(({ id }) => id),
			PagingInfo: { LastRecordID: "" },
		},
	}),
});

export const detail = operation({
	...proxy,
	id: "get-hotel",
	selector: icodes.detail,
	title: "Get a hotel",
	says: "Static data: name, city and rooms.",
	story: "Search",
	body: z.object({
		HotelID: Text.meta({ description: "A hotel's id.", examples: ["5001"] }),
		ExtendedNodes: z.array(z.string()).optional(),
	}),
	answers: {
		200: {
			says: "The hotel.",
			schema: answer({
				HotelDetail: z.object({
					HotelID: z.string(),
					HotelName: z.string(),
					CityID: z.string(),
					RoomTypes: z.array(
						z.object({ RoomID: z.string(), RoomName: z.string() }),
					),
				}),
			}),
		},
	},
	examples: [
		{
			title: "The first of the city",
			query: query("detail"),
			body: { HotelID: carried.hotel_id },
			status: 200,
		},
		{
			title: "An unknown id",
			query: query("detail"),
			body: { HotelID: "1" },
			status: 200,
			refused: true,
		},
	],
	handle({ body }, { now, tables }) {
		const hotel = tables.hotels.get(body.HotelID);
		if (!hotel)
			throw refuse("hotel", {
				code: "404001",
				pointer: "/HotelID",
				fact: `There is no hotel “${body.HotelID}”.`,
				fix: { says: "Take an id of the list.", value: "5001" },
			});
		return {
			status: 200,
			body: {
				...acknowledged(now),
				HotelDetail: {
					HotelID: hotel.id,
					HotelName: hotel.name,
					CityID: hotel.city,
					RoomTypes: hotel.rooms.map(({ id, name }) => ({
						RoomID: id,
						RoomName: name,
					})),
				},
			},
		};
	},
});

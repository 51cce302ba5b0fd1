import { z } from "zod";
import { checkBackEnd } from "../booking/back-end.ts";
import { shownPrice } from "../booking/prices.ts";
import { productOf } from "../booking/products.ts";
import { roomTypes } from "../booking/rooms.ts";
import { carried } from "../carried.ts";
import { HotelsAnswer } from "../contract/answers.ts";
import { Agent, HotelNight, Token } from "../contract/parameters.ts";
import { refuse } from "../refuse.ts";
import { freeOf } from "../state/spaces.ts";
import { foundAttributes } from "../views/found.ts";
import { hotelView } from "../views/hotels.ts";
import { surcharges } from "../views/products.ts";
import {
	checkNights,
	hotelPrice,
	hotelUse,
	parkingPackage,
} from "./hotel-stay.ts";
import { operation, user } from "./operation.ts";

const stay = {
	ArrivalDate: carried.next_week,
	Nights: "1",
	RoomType: "D20",
	ParkingDays: "0",
} as const;
const type = z.enum(Object.keys(roomTypes)).meta({
	description: "One of the room types of a search.",
	examples: ["D20"],
});

export const searchHotels = operation({
	id: "search-hotels",
	title: "Search hotels",
	says: "Hotels at an airport, or one hotel, with or without parking. A booking uses the RoomCode of the answer, not the RoomType of the search.",
	story: "Hotels",
	method: "GET",
	path: "/v1/hotel/{code}",
	confidence: "published",
	source: "hotels",
	scheme: "hotel",
	query: z.object({
		...HotelNight,
		RoomType: type,
		SecondRoomType: type.optional(),
		Terminal: z.string().max(1).optional(),
		fields: z.string().optional(),
		...Token,
		...Agent,
	}),
	answers: { 200: { says: "Hotels.", schema: HotelsAnswer } },
	examples: [
		{
			title: "A room for two at Gatwick",
			params: { code: "LGW" },
			query: { ...user, ...stay },
			status: 200,
		},
		{
			title: "With eight days of parking, as JSON",
			params: { code: "LGW.js" },
			query: { ...user, ...stay, ParkingDays: "8" },
			status: 200,
		},
		{
			title: "Two rooms in one hotel",
			params: { code: "LGWSH1" },
			query: { ...user, ...stay, SecondRoomType: "T21" },
			status: 200,
		},
		{
			title: "In Europe",
			params: { code: "MUC" },
			query: { ...user, ...stay, System: "ABG", lang: "de" },
			status: 200,
		},
		{
			title: "Two nights in Europe",
			params: { code: "MUC" },
			query: { ...user, ...stay, Nights: "2", System: "ABG", lang: "de" },
			status: 200,
			refused: true,
		},
		{
			title: "With 31 days of parking",
			params: { code: "LGW" },
			query: { ...user, ...stay, ParkingDays: "31" },
			status: 200,
			refused: true,
		},
		{
			title: "With the room code of a booking",
			params: { code: "LGW" },
			query: { ...user, ...stay, RoomType: "DBL" },
			status: 200,
			refused: true,
		},
	],
	handle({ query, params }, world) {
		const { System: system } = query;
		const asked = {
			system,
			place: "query",
			code: "Validation Error",
		} as const;
		checkNights(query, asked, world);
		checkBackEnd(world);
		const rooms = [query.RoomType, query.SecondRoomType].flatMap((name) => {
			const found = name === undefined ? undefined : roomTypes[name];
			return found ? [{ ...found, code: found.code[system] }] : [];
		});
		if (rooms.length > 1 && system === "ABG")
			throw refuse("second-room", {
				status: 400,
				code: "Validation Error",
				place: "query",
				pointer: "/SecondRoomType",
				fact: "A second room is asked for in System=ABG.",
				fix: { says: "Ask for one room." },
			});
		const airport = /^[A-Z]{3}$/.test(params.code);
		const found = (
			airport
				? [...world.tables.hotels.values()].filter(
						(each) => each.airport === params.code && each.system === system,
					)
				: [productOf(world.tables.hotels, params.code, asked)]
		).filter(
			({ code }) =>
				freeOf(hotelUse(code, query, rooms), world.tables) >= rooms.length,
		);
		if (found.length === 0 || world.struck("sold-out"))
			throw refuse("available", {
				status: 404,
				code: "0037",
				place: "path",
				pointer: "code",
				fact: `${params.code} has no such rooms in System=${system}.`,
				fix: {
					says: "Choose another airport or another day.",
					value: system === "ABC" ? "LGW" : "MUC",
				},
			});
		const days = parkingPackage(query.ParkingDays);
		return {
			status: 200,
			body: {
				ATTRIBUTES: foundAttributes(
					"HotelWithParking",
					"21",
					system,
					world.now,
				),
				Hotel: found.map((each) =>
					hotelView(each, {
						rooms,
						parkingDays: days,
						price: shownPrice(
							hotelPrice(each, query.Nights, rooms.length, days),
							world,
						),
					}),
				),
				Pricing: surcharges,
				SepaID: "",
			},
		};
	},
});

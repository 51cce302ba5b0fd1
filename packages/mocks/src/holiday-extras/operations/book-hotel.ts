import { z } from "zod";
import { checkBackEnd } from "../booking/back-end.ts";
import { carOf } from "../booking/car-details.ts";
import { amount, shownPrice } from "../booking/prices.ts";
import { productOf } from "../booking/products.ts";
import { carried } from "../carried.ts";
import { HotelBookedAnswer, PriceAnswer } from "../contract/answers.ts";
import {
	Client,
	Email,
	Money,
	PriceCheckFlag,
	Registration,
} from "../contract/parameters.ts";
import { bookedHotelView } from "../views/hotels.ts";
import { checkSpace } from "./book-checks.ts";
import {
	checkCarTimes,
	checkNights,
	hotelPrice,
	hotelStay,
	hotelUse,
	night,
	parkingPackage,
	roomsOf,
} from "./hotel-stay.ts";
import { clientOf, lead } from "./lead-passenger.ts";
import { accepted, agentOf, form, operation, user } from "./operation.ts";
import { placeBooking } from "./place-booking.ts";

const first = { code: "LGWSH1" };

export const checkHotelPrice = operation({
	id: "check-hotel-price",
	title: "Check the price of a hotel",
	says: "Optional: what a stay costs now.",
	story: "Hotels",
	method: "GET",
	path: "/v1/hotel/{code}/priceCheck",
	confidence: "published",
	source: "hotel-price-check",
	scheme: "hotel",
	query: z.object(hotelStay),
	answers: { 200: { says: "The price.", schema: PriceAnswer } },
	carries: { hotel_price: "/API_Reply/TotalPrice" },
	examples: [
		{
			title: "A double room",
			params: first,
			query: { ...user, ...night },
			status: 200,
		},
		{
			title: "Three people in a double room",
			params: first,
			query: { ...user, ...night, Children: "1" },
			status: 200,
			refused: true,
		},
		{
			title: "With the room type of a search",
			params: first,
			query: { ...user, ...night, RoomCode: "D20" },
			status: 200,
			refused: true,
		},
	],
	handle({ query, params }, world) {
		const asked = {
			system: query.System,
			place: "query",
			code: "price-check",
		} as const;
		checkNights(query, asked, world);
		const rooms = roomsOf(query, asked);
		checkCarTimes(query, asked);
		checkBackEnd(world);
		const hotel = productOf(world.tables.hotels, params.code, asked);
		checkSpace(hotelUse(hotel.code, query, rooms), world);
		const days = parkingPackage(query.ParkingDays);
		const price = hotelPrice(hotel, query.Nights, rooms.length, days);
		return {
			status: 200,
			body: {
				ATTRIBUTES: {
					Product: "HotelWithParking",
					RequestCode: "5",
					Result: "OK",
				},
				TotalPrice: amount(shownPrice(price, world)),
			},
		};
	},
});

const booking = { ...night, ...lead, Waiver: "0", DayPhone: "01234567890" };
const price = { PriceCheckFlag: "Y", PriceCheckPrice: carried.hotel_price };

export const bookHotel = operation({
	id: "book-hotel",
	title: "Book a hotel",
	says: "Books one room or two, with or without parking, at PriceCheckPrice or below.",
	story: "Hotels",
	method: "POST",
	path: "/v1/hotel/{code}",
	confidence: "published",
	source: "hotel-booking",
	scheme: "hotel",
	accepts: accepted,
	body: z.object({
		...hotelStay,
		...Client,
		Email,
		DayPhone: z
			.string()
			.regex(/^\d{1,20}$/)
			.optional(),
		PriceCheckFlag,
		PriceCheckPrice: Money,
		ReturnFlight: z.string().optional(),
		TerminalCode: z.string().max(2).optional(),
		Registration: Registration.optional(),
		CarMake: z.string().optional(),
		CarModel: z.string().optional(),
		CarColour: z.string().optional(),
	}),
	answers: { 200: { says: "The booking.", schema: HotelBookedAnswer } },
	carries: { hotel_reference: "/API_Reply/Booking/BookingRef" },
	examples: [
		{
			title: "A double room",
			params: { code: "HPLGWSH1" },
			body: form({ ...booking, ...price, ...user }),
			status: 200,
		},
		{
			title: "In Europe",
			params: { code: "FRMUCSH1" },
			body: form({
				...booking,
				RoomCode: "DZ",
				...price,
				PriceCheckPrice: "99.00",
				...user,
				System: "ABG",
				lang: "de",
			}),
			status: 200,
		},
		{
			title: "With parking, and without the times of the car",
			params: first,
			body: form({
				...booking,
				ParkingDays: "8",
				...price,
				PriceCheckPrice: "79.00",
				...user,
			}),
			status: 200,
			refused: true,
		},
		{
			title: "A second room in Europe",
			params: { code: "FRMUCSH1" },
			body: form({
				...booking,
				RoomCode: "DZ",
				SecondRoomCode: "EZ",
				SecondRoomAdults: "1",
				...price,
				PriceCheckPrice: "198.00",
				...user,
				System: "ABG",
				lang: "de",
			}),
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { body, params } = call;
		const asked = {
			system: body.System,
			place: "body",
			code: "Validation Error",
		} as const;
		checkNights(body, asked, world);
		const rooms = roomsOf(body, asked);
		checkCarTimes(body, asked);
		checkBackEnd(world);
		const hotel = productOf(world.tables.hotels, params.code, asked);
		const days = parkingPackage(body.ParkingDays);
		const made = placeBooking(
			{
				...hotelUse(hotel.code, body, rooms),
				system: hotel.system,
				agent: agentOf(call),
				client: {
					...clientOf(body),
					...(body.DayPhone && { mobile: body.DayPhone }),
				},
				car: carOf(body),
				customerReference: body.CustomerRef ?? "",
				basePrice: hotelPrice(hotel, body.Nights, rooms.length, days),
				parkingDays: days,
			},
			{ token: body.token, price: body.PriceCheckPrice },
			world,
		);
		return {
			status: 200,
			body: bookedHotelView(made, body.Nights, world),
		};
	},
});

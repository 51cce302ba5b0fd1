import { z } from "zod";
import { checkBackEnd } from "../booking/back-end.ts";
import { loungePrice } from "../booking/prices.ts";
import { productOf } from "../booking/products.ts";
import { checkArrival } from "../booking/stay.ts";
import { SimpleBookedAnswer } from "../contract/answers.ts";
import {
	Agent,
	Arrival,
	Client,
	CustomerRef,
	Email,
	MobileNum,
	Money,
	Party,
	PriceCheckFlag,
	Token,
	Waiver,
} from "../contract/parameters.ts";
import { bookedView } from "../views/bookings.ts";
import { clientOf, lead } from "./lead-passenger.ts";
import { partyOf, useOf, visit } from "./lounge-party.ts";
import { accepted, agentOf, form, operation, user } from "./operation.ts";
import { placeBooking } from "./place-booking.ts";

const party = { ...visit, Infants: "0", Waiver: "0", ...lead };
const price = { PriceCheckFlag: "Y", PriceCheckPrice: "84.00" };
const north = { code: "HPLGWSL1" };

export const bookLounge = operation({
	id: "book-lounge",
	title: "Book a lounge",
	says: "Books for a party at PriceCheckPrice or below.",
	story: "Lounges",
	method: "POST",
	path: "/v1/lounge/{code}",
	confidence: "published",
	source: "lounges",
	scheme: "lounge",
	accepts: accepted,
	body: z.object({
		...Arrival,
		...Party,
		...Client,
		Email,
		MobileNum,
		Waiver,
		PriceCheckFlag,
		PriceCheckPrice: Money,
		CustomerRef,
		...Token,
		...Agent,
	}),
	answers: { 200: { says: "The booking.", schema: SimpleBookedAnswer } },
	carries: { lounge_reference: "/API_Reply/Booking/BookingRef" },
	examples: [
		{
			title: "Three people at Gatwick",
			params: north,
			body: form({ ...party, ...price, ...user }),
			status: 200,
		},
		{
			title: "More people than a lounge takes",
			params: north,
			body: form({ ...party, ...price, Adults: "7", ...user }),
			status: 200,
			refused: true,
		},
		{
			title: "With an unknown key",
			params: north,
			body: form({ ...party, ...price, ...user, key: "UNKNOWN" }),
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { body, params } = call;
		const asked = { system: body.System, place: "body" as const };
		checkArrival(body.ArrivalDate, asked, world);
		const people = partyOf(body, "body", world);
		checkBackEnd(world);
		const lounge = productOf(world.tables.lounges, params.code, asked);
		const moment = { date: body.ArrivalDate, time: body.ArrivalTime };
		const made = placeBooking(
			{
				...useOf(lounge.code, moment, people),
				system: lounge.system,
				agent: agentOf(call),
				client: clientOf(body),
				customerReference: body.CustomerRef ?? "",
				basePrice: loungePrice(lounge, body.Adults, body.Children ?? 0),
			},
			{ token: body.token, price: body.PriceCheckPrice },
			world,
		);
		return {
			status: 200,
			body: {
				ATTRIBUTES: {
					Product: "Lounge",
					RequestCode: lounge.system === "ABG" ? "4" : "5",
					Result: "OK",
				},
				Booking: {
					...bookedView(made, world),
					MoreInfoURL: `/v1/booking/${made.reference}`,
				},
			},
		};
	},
});

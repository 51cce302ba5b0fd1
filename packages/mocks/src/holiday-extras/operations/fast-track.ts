import { z } from "zod";
import { checkBackEnd } from "../booking/back-end.ts";
import { loungePrice, shownPrice } from "../booking/prices.ts";
import { productOf } from "../booking/products.ts";
import { checkArrival } from "../booking/stay.ts";
import { carried } from "../carried.ts";
import { FastTracksAnswer, SimpleBookedAnswer } from "../contract/answers.ts";
import {
	Agent,
	Arrival,
	Client,
	CustomerRef,
	Email,
	MobileNum,
	Money,
	PriceCheckFlag,
	Token,
	Visitors,
	Waiver,
} from "../contract/parameters.ts";
import { refuse } from "../refuse.ts";
import { freeOf } from "../state/spaces.ts";
import { bookedView } from "../views/bookings.ts";
import { foundAttributes } from "../views/found.ts";
import { fastTrackView } from "../views/more-products.ts";
import { surcharges } from "../views/products.ts";
import { clientOf, lead } from "./lead-passenger.ts";
import { accepted, agentOf, form, operation, user } from "./operation.ts";
import { placeBooking } from "./place-booking.ts";

const visit = {
	ArrivalDate: carried.next_week,
	ArrivalTime: "1200",
	Adults: "2",
	Children: "0",
} as const;

const use = (
	product: string,
	{
		ArrivalDate: date,
		ArrivalTime: time,
		Adults,
		Children = 0,
	}: {
		readonly ArrivalDate: string;
		readonly ArrivalTime: string;
		readonly Adults: number;
		readonly Children?: number | undefined;
	},
) => ({
	kind: "fast-track" as const,
	product,
	arrival: { date, time },
	depart: { date, time },
	people: Adults + Children,
});

export const searchFastTrack = operation({
	id: "search-fast-track",
	title: "Search fast track",
	says: "Fast track through security at an airport in the United Kingdom, with the price for everybody.",
	story: "Fast track",
	method: "GET",
	path: "/v1/fasttrack/{code}",
	confidence: "published",
	source: "fast-track",
	scheme: "fast-track",
	query: z.object({
		...Arrival,
		...Visitors,
		OutFlight: z.string().max(9).optional(),
		...Token,
		...Agent,
	}),
	answers: { 200: { says: "Fast track.", schema: FastTracksAnswer } },
	examples: [
		{
			title: "Two people at Manchester",
			params: { code: "MAN" },
			query: { ...user, ...visit },
			status: 200,
		},
		{
			title: "As JSON",
			params: { code: "MAN.js" },
			query: { ...user, ...visit },
			status: 200,
		},
		{
			title: "For five adults",
			params: { code: "MAN" },
			query: { ...user, ...visit, Adults: "5" },
			status: 200,
			refused: true,
		},
		{
			title: "At an airport without any",
			params: { code: "MUC" },
			query: { ...user, ...visit },
			status: 200,
			refused: true,
		},
	],
	handle({ query, params }, world) {
		checkArrival(
			query.ArrivalDate,
			{ system: query.System, place: "query" },
			world,
		);
		checkBackEnd(world);
		const found = [...world.tables.fastTracks.values()].filter(
			({ airport, code, system }) =>
				airport === params.code &&
				system === query.System &&
				freeOf(use(code, query), world.tables) >=
					query.Adults + (query.Children ?? 0),
		);
		if (found.length === 0 || world.struck("sold-out"))
			throw refuse("available", {
				status: 404,
				code: "0037",
				place: "path",
				pointer: "code",
				fact: `${params.code} has no fast track in System=${query.System}.`,
				fix: { says: "Choose another airport.", value: "MAN" },
			});
		return {
			status: 200,
			body: {
				ATTRIBUTES: foundAttributes("FastTrack", "1", query.System, world.now),
				FastTrack: found.map((each) =>
					fastTrackView(
						each,
						shownPrice(
							loungePrice(each, query.Adults, query.Children ?? 0),
							world,
						),
					),
				),
				Pricing: surcharges,
				SepaID: "",
			},
		};
	},
});

const booking = { ...visit, ...lead, Waiver: "0" };
const price = { PriceCheckFlag: "Y", PriceCheckPrice: "10.00" };
const first = { code: "APMANSF1" };

export const bookFastTrack = operation({
	id: "book-fast-track",
	title: "Book fast track",
	says: "Books for everybody at PriceCheckPrice or below. The address writes fastTrack with a capital, as BookingURL does.",
	story: "Fast track",
	method: "POST",
	path: "/v1/fastTrack/{code}",
	confidence: "published",
	source: "fast-track-booking",
	scheme: "fast-track",
	accepts: accepted,
	body: z.object({
		...Arrival,
		...Visitors,
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
	examples: [
		{
			title: "Two people at Manchester",
			params: first,
			body: form({ ...booking, ...price, ...user }),
			status: 200,
		},
		{
			title: "Below the price",
			params: first,
			body: form({ ...booking, ...price, PriceCheckPrice: "1.00", ...user }),
			status: 200,
			refused: true,
		},
		{
			title: "Without a mobile number",
			params: first,
			body: form({ ...booking, ...price, MobileNum: "", ...user }),
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { body, params } = call;
		const asked = { system: body.System, place: "body" as const };
		checkArrival(body.ArrivalDate, asked, world);
		checkBackEnd(world);
		const found = productOf(world.tables.fastTracks, params.code, asked);
		const made = placeBooking(
			{
				...use(found.code, body),
				system: found.system,
				agent: agentOf(call),
				client: clientOf(body),
				customerReference: body.CustomerRef ?? "",
				basePrice: loungePrice(found, body.Adults, body.Children ?? 0),
			},
			{ token: body.token, price: body.PriceCheckPrice },
			world,
		);
		return {
			status: 200,
			body: {
				ATTRIBUTES: { Product: "FastTrack", RequestCode: "5", Result: "OK" },
				Booking: {
					...bookedView(made, world),
					MoreInfoURL: `/v1/booking/${made.reference}`,
				},
			},
		};
	},
});

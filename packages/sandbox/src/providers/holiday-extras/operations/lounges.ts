import { z } from "zod";
import type { Place } from "../../../engine/index.ts";
import { checkBackEnd } from "../booking/back-end.ts";
import { checkDuplicate } from "../booking/duplicates.ts";
import { loungePrice, shownPrice } from "../booking/prices.ts";
import { productOf } from "../booking/products.ts";
import { nextReference } from "../booking/references.ts";
import { checkArrival } from "../booking/stay.ts";
import { LoungeBookedAnswer, LoungesAnswer } from "../contract/answers.ts";
import {
	Agent,
	Arrival,
	Client,
	CustomerRef,
	Email,
	Money,
	Party,
	Token,
} from "../contract/parameters.ts";
import { refuse } from "../refuse.ts";
import { localTime } from "../state/days.ts";
import { freeOf, occupy } from "../state/spaces.ts";
import type { Booking } from "../state/tables.ts";
import { bookedView } from "../views/bookings.ts";
import { loungeView, surcharges } from "../views/products.ts";
import { checkPriceSent, checkSpace, spend } from "./book-checks.ts";
import { clientOf, lead } from "./lead-passenger.ts";
import {
	accepted,
	agentOf,
	form,
	type HxWorld,
	operation,
	placeOf,
	user,
} from "./operation.ts";

const visit = {
	ArrivalDate: "{{next_week}}",
	ArrivalTime: "1200",
	Adults: "2",
	Children: "1",
};

export const searchLounges = operation({
	id: "search-lounges",
	title: "Search lounges",
	says: "The lounges of an airport with the price for a party. The price is the whole party's.",
	story: "Lounges",
	method: "GET",
	path: "/v1/lounge/{code}",
	confidence: "published",
	source: "lounges",
	scheme: "lounge",
	query: z.object({
		...Arrival,
		...Party,
		Infants: Party.Infants.optional(),
		...Token,
		...Agent,
	}),
	answers: { 200: { says: "Lounges.", schema: LoungesAnswer } },
	examples: [
		{
			title: "Three people at Gatwick",
			params: { code: "LGW" },
			query: { ...user, ...visit },
			status: 200,
		},
		{
			title: "As JSON",
			params: { code: "LGW.js" },
			query: { ...user, ...visit },
			status: 200,
		},
		{
			title: "Without adults",
			params: { code: "LGW" },
			query: { ...user, ...visit, Adults: "" },
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { query, params } = call;
		const place = placeOf(call);
		const { System: system, Adults: adults, Children: children = 0 } = query;
		checkArrival(query.ArrivalDate, { system, place }, world);
		const people = partyOf(
			{ ...query, Infants: query.Infants ?? 0 },
			place,
			world,
		);
		checkBackEnd(world);
		const moment = { date: query.ArrivalDate, time: query.ArrivalTime };
		const airport = /^[A-Z]{3}$/.test(params.code);
		const asked = airport
			? [...world.tables.lounges.values()].filter(
					(each) => each.airport === params.code && each.system === system,
				)
			: [productOf(world.tables.lounges, params.code, { system, place })];
		const found = asked.filter(
			({ code }) => freeOf(useOf(code, moment, people), world.tables) >= people,
		);
		if (found.length === 0 || world.struck("sold-out"))
			throw refuse("available", {
				status: 404,
				code: "0037",
				place: "path",
				pointer: "code",
				fact: `${params.code} has no lounge for ${people} people in System=${system}.`,
				fix: {
					says: "Choose another airport.",
					value: system === "ABC" ? "LGW" : "MUC",
				},
			});
		return {
			status: 200,
			body: {
				ATTRIBUTES: {
					Product: "Lounge",
					RequestCode: airport ? "1" : "3",
					Result: "OK",
					cached: "1",
					expires: localTime(world.now + 600_000, system),
				},
				Lounge: found.map((each) =>
					loungeView(
						each,
						shownPrice(loungePrice(each, adults, children), world),
					),
				),
				Pricing: surcharges,
				SepaID: "",
			},
		};
	},
});

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
		MobileNum: z
			.string()
			.regex(/^\d{1,20}$/)
			.meta({
				description: "At most 20 digits.",
				examples: ["01234567890"],
			}),
		Waiver: z
			.enum(["0", "1"])
			.default("0")
			.meta({
				description: "1 buys the waiver of cancellation fees.",
				examples: ["0"],
			}),
		PriceCheckFlag: z.literal("Y").meta({
			description: "Y: the price is checked before booking.",
			examples: ["Y"],
		}),
		PriceCheckPrice: Money,
		CustomerRef,
		...Token,
		...Agent,
	}),
	answers: { 200: { says: "The booking.", schema: LoungeBookedAnswer } },
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
			title: "With a key that nobody knows",
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
		const use = useOf(lounge.code, moment, people);
		checkSpace(use, world);
		const basePrice = loungePrice(lounge, body.Adults, body.Children ?? 0);
		checkPriceSent(body.PriceCheckPrice, basePrice);
		const made: Booking = {
			...use,
			reference: nextReference(world),
			system: lounge.system,
			agent: agentOf(call),
			client: clientOf(body),
			car: {},
			customerReference: body.CustomerRef ?? "",
			basePrice,
			upgrades: [],
			total: basePrice,
			status: "Confirmed",
			created: world.now,
		};
		checkDuplicate(made, world);
		occupy(use, 1, world.tables);
		world.tables.bookings.set(made.reference, made);
		spend(body.token, "lounge", world);
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

const useOf = (
	product: string,
	moment: Booking["arrival"],
	people: number,
) => ({
	kind: "lounge" as const,
	product,
	arrival: moment,
	depart: moment,
	people,
});

/** How many people a party is. Throws a Refusal when it is nobody, or more than a lounge takes. */
function partyOf(
	{
		Adults,
		Children = 0,
		Infants,
	}: {
		readonly Adults: number;
		readonly Children?: number | undefined;
		readonly Infants: number;
	},
	place: Place,
	world: HxWorld,
): number {
	const people = Adults + Children + Infants;
	const most = Number(world.setting("lounge-party"));
	if (Adults > 0 && people <= most) return people;
	throw refuse("lounge-party", {
		status: 400,
		code: people > most ? "group-booking" : "1466",
		place,
		pointer: "/Adults",
		fact: `The party has ${Adults} adults, ${Children} children and ${Infants} infants.`,
		fix: { says: `Book one adult, and at most ${most} people.`, value: "1" },
	});
}

import { z } from "zod";
import { checkBackEnd } from "../booking/back-end.ts";
import { shownPrice } from "../booking/prices.ts";
import { rideOf } from "../booking/rides.ts";
import { checkArrival } from "../booking/stay.ts";
import { carried } from "../carried.ts";
import { TransfersAnswer } from "../contract/answers.ts";
import { Journey } from "../contract/transfers.ts";
import { refuse } from "../refuse.ts";
import { freeOf } from "../state/spaces.ts";
import type { Transfer } from "../state/tables.ts";
import type { Ride } from "../state/travel.ts";
import { foundAttributes } from "../views/found.ts";
import { transferView } from "../views/transfers.ts";
import type { HxWorld } from "../world.ts";
import { operation, user, without } from "./operation.ts";

/** From the airport to a hotel and back, as the examples have it. */
export const journey = {
	PickUpType: "IATA",
	PickUp: "LGW",
	DropOffType: "TTI",
	DropOff: "85101062",
	FromDate: carried.next_week,
	FromTime: "1000",
	ReturnDate: carried.in_two_weeks,
	ReturnTime: "1730",
	Adults: "2",
	OutFlight: "XX100",
	ReturnFlight: "XX101",
} as const;

type JourneyInput = z.output<z.ZodObject<typeof Journey>>;

/** What a journey takes of a vehicle. Throws a Refusal when it begins in the past or goes nowhere. */
export function transferUse(
	input: JourneyInput,
	place: "query" | "body",
	world: HxWorld,
) {
	checkArrival(
		input.FromDate,
		{ system: "ABC", place, pointer: "/FromDate" },
		world,
	);
	const ride = rideOf(input, place);
	const arrival = { date: input.FromDate, time: input.FromTime };
	if (input.ReturnDate !== undefined && input.ReturnDate < input.FromDate)
		throw refuse("transfer-return", {
			status: 400,
			code: "Validation Error",
			place,
			pointer: "/ReturnDate",
			fact: `The way back is on ${input.ReturnDate}, the way there on ${input.FromDate}.`,
			fix: { says: "Return on a later day.", value: input.FromDate },
		});
	return {
		kind: "transfer" as const,
		arrival,
		depart: {
			date: input.ReturnDate ?? arrival.date,
			time: input.ReturnTime ?? arrival.time,
		},
		people: input.Adults + (input.Children ?? 0) + (input.Infants ?? 0),
		ride,
	};
}

/** The price of a journey: twice that of one way when it goes back; of a shared vehicle, each traveller's. Minor units. */
export const transferPrice = (
	{ price, isPrivate }: Transfer,
	{ returns }: Ride,
	people: number,
): number => price * (returns ? 2 : 1) * (isPrivate ? 1 : people);

export const searchTransfers = operation({
	id: "search-transfers",
	title: "Search transfers",
	says: "Vehicles from one place to another, and back if you say when. Where the way begins or ends at an airport, it needs the flight.",
	story: "Transfers",
	method: "GET",
	path: "/v1/transfers/search",
	confidence: "published",
	source: "transfer-search",
	scheme: "transfer",
	query: z.object(Journey),
	answers: { 200: { says: "Transfers.", schema: TransfersAnswer } },
	carries: { transfer_price: "/API_Reply/Transfers/0/TotalPrice" },
	examples: [
		{
			title: "From the airport to a hotel and back",
			query: { ...user, ...journey },
			status: 200,
		},
		{
			title: "From an address, one way, as XML",
			query: {
				...user,
				PickUpType: "postal-address",
				PickUpName: "Home",
				"PickUpAddress[]": "1 Sandbox Road",
				PickUpTown: "Testville",
				PickUpCounty: "Testshire",
				PickUpPostcode: "TE1 1ST",
				PickUpCountryCode: "GB",
				PickUpLongitude: "-0.18",
				PickUpLatitude: "51.15",
				DropOffType: "IATA",
				DropOff: "LGW",
				FromDate: carried.next_week,
				FromTime: "1000",
				Adults: "2",
				OutFlight: "XX100",
			},
			status: 200,
		},
		{
			title: "Without the flight",
			query: { ...user, ...without(journey, "OutFlight") },
			status: 200,
			refused: true,
		},
		{
			title: "From nowhere",
			query: { ...user, ...journey, PickUp: "" },
			status: 200,
			refused: true,
		},
		{
			title: "Back on a day without a time",
			query: { ...user, ...without(journey, "ReturnTime") },
			status: 200,
			refused: true,
		},
		{
			title: "For more people than any vehicle takes",
			query: { ...user, ...journey, Adults: "9", Children: "9" },
			status: 200,
			refused: true,
		},
	],
	handle({ query }, world) {
		const use = transferUse(query, "query", world);
		checkBackEnd(world);
		const found = [...world.tables.transfers.values()].filter(
			(each) =>
				use.people >= each.least &&
				use.people <= each.most &&
				freeOf({ ...use, product: each.code }, world.tables) > 0,
		);
		if (found.length === 0 || world.struck("sold-out"))
			throw refuse("available", {
				status: 404,
				code: "0037",
				place: "query",
				pointer: "/Adults",
				fact: `No vehicle is free for ${use.people} people.`,
				fix: { by: "you", says: "Ask for fewer people, or another day." },
			});
		return {
			status: 200,
			body: {
				ATTRIBUTES: foundAttributes("Transfers", "1", "ABC", world.now),
				Transfers: found.map((each) =>
					transferView(
						each,
						shownPrice(transferPrice(each, use.ride, use.people), world),
						use,
					),
				),
				Pricing: "",
				SepaID: "",
			},
		};
	},
});

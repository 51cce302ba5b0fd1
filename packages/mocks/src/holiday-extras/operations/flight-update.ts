import { z } from "zod";
import { updateFlights } from "../booking/flight-updates.ts";
import { carried } from "../carried.ts";
import {
	FlightUpdate,
	FlightUpdatesAnswer,
} from "../contract/flight-update.ts";
import { Agent, Token } from "../contract/parameters.ts";
import { refuse } from "../refuse.ts";
import { agentOf, operation, user } from "./operation.ts";

/** How long bookings take to be updated when the result is sent afterwards, in milliseconds. */
const takes = 10_000;

const update = {
	hx_booking_ref: carried.booking_reference,
	partner_booking_ref: "AB123",
	email: "guest@example.test",
	arrival: `${carried.in_eight_days}T12:12:00Z`,
	depart: `${carried.in_two_weeks}T12:12:00+0100`,
	price: 4350,
} as const;

export const updateFlight = operation({
	id: "update-flights",
	title: "Update flights",
	says: "New times for parking that is booked, for one booking or several; the address names the caller. With notification_url the results are posted there afterwards and the answer is an empty list, otherwise it has them. The documentation does not say what becomes of price; the sandbox works the price out.",
	story: "Manage",
	method: "POST",
	path: "/v1/flightUpdate",
	confidence: "published",
	source: "flight-update",
	scheme: "management",
	accepts: ["application/json"],
	query: z.object({
		notification_url: z
			.url({ protocol: /^https?$/ })
			.max(500)
			.optional()
			.meta({
				description: "Where you want to be told what became of the bookings.",
				examples: ["https://partner.example.test/flights"],
			}),
		...Token,
		...Agent,
	}),
	body: z.array(FlightUpdate).min(1).max(100),
	answers: {
		200: { says: "Results, as JSON.", schema: FlightUpdatesAnswer },
	},
	examples: [
		{
			title: "The last booking, and an unknown reference",
			query: user,
			body: [
				update,
				{
					...update,
					hx_booking_ref: "FAKEZZZZZ",
					partner_booking_ref: "AB124",
				},
			],
			status: 200,
		},
		{
			title: "With an address for the results",
			query: {
				...user,
				notification_url: "https://partner.example.test/flights",
			},
			body: [update],
			status: 200,
		},
		{
			title: "At a time without an offset",
			query: user,
			body: [{ ...update, arrival: `${carried.in_eight_days}T12:12:00` }],
			status: 200,
			refused: true,
		},
		{
			title: "The same booking twice",
			query: user,
			body: [update, update],
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { query, body } = call;
		const references = body.map((each) => each.hx_booking_ref.toUpperCase());
		const twice = references.findIndex(
			(each, index) => references.indexOf(each) < index,
		);
		if (twice >= 0)
			throw refuse("flight-update-once", {
				status: 400,
				code: "Validation Error",
				place: "body",
				pointer: `/${twice}/hx_booking_ref`,
				fact: `${references[twice]} is in the list twice.`,
				fix: { says: "Send each booking once." },
			});
		const agent = agentOf(call);
		const results = updateFlights(body, agent, world);
		if (query.notification_url === undefined) return answered(results);
		const id = String(world.next("notices"));
		world.tables.receivers.set(agent, { address: query.notification_url });
		world.tables.notices.set(id, { address: query.notification_url, results });
		world.schedule({ at: world.now + takes, kind: "flights-updated", id });
		return answered([]);
	},
});

const answered = (results: readonly unknown[]) => ({
	status: 200,
	headers: { "content-type": "application/json; charset=utf-8" },
	body: JSON.stringify(results),
});

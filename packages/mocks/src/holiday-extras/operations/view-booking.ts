import { z } from "zod";
import { bookingOf } from "../booking/references.ts";
import { carried } from "../carried.ts";
import { ViewAnswer } from "../contract/answers.ts";
import { Agent } from "../contract/parameters.ts";
import { bookingView } from "../views/bookings.ts";
import { checkEmail } from "./check-email.ts";
import { agent, operation, placeOf } from "./operation.ts";

/** The address of a booking: viewing, amending and cancelling share it. */
export const path = "/v1/booking/{reference}" as const;
export const last = { reference: carried.booking_reference } as const;
export const guest = { Email: "guest@example.test" } as const;

export const viewBooking = operation({
	id: "view-booking",
	title: "View a booking",
	says: "The booking as it is now. Amendable says whether it can be changed: Y yes, N no, C it is cancelled, S it is the day of arrival.",
	story: "Manage",
	method: "GET",
	path,
	selector: "plain",
	confidence: "published",
	source: "view",
	scheme: "agent",
	query: z.object({ Email: z.string().optional(), ...Agent }),
	answers: { 200: { says: "The booking.", schema: ViewAnswer } },
	examples: [
		{
			title: "The last one",
			params: last,
			query: { ...agent, ...guest },
			status: 200,
		},
		{
			title: "As JSON",
			params: { reference: `${carried.booking_reference}.js` },
			query: { ...agent, ...guest },
			status: 200,
		},
		{
			title: "With another e-mail address",
			params: last,
			query: { ...agent, Email: "other@example.test" },
			status: 200,
			refused: true,
		},
		{
			title: "An unknown reference",
			params: { reference: "FAKEZZZZZ" },
			query: { ...agent, ...guest },
			status: 200,
			refused: true,
		},
		{
			title: "A reference with a digit",
			params: { reference: "FAKE1" },
			query: { ...agent, ...guest },
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { query } = call;
		const found = bookingOf(call, query.System, world);
		checkEmail(query.Email, found, placeOf(call), "0052");
		return { status: 200, body: bookingView(found, query.key ?? "", world) };
	},
});

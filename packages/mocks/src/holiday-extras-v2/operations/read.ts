import { callerOf } from "@slipway/sandbox/engine";
import { bookingOf, tooEarly } from "../booking/find.ts";
import { BookingAnswer, ListAnswer } from "../contract/answers.ts";
import { ListQuery } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { before } from "../state/seed.ts";
import { bookingView } from "../views.ts";
import { bookings, guided, last, operation } from "./operation.ts";

const story = "Manage";

export const read = operation({
	id: "get-booking",
	title: "Read a booking",
	says: "Everything about a booking by Holiday Extras' reference: status, way in, what can be amended, deadlines. The same call before and after it is confirmed.",
	story,
	method: "GET",
	path: `${bookings}/{booking_reference}`,
	...guided,
	answers: {
		200: { says: "The booking.", schema: BookingAnswer },
		404: { says: "No such booking; do not try again." },
		425: {
			says: "It is still being processed; try again later.",
			provokedBy:
				"Switch on the fault “Booking is created slowly”, book, and read the booking at once.",
		},
	},
	examples: [
		{
			title: "The last one",
			params: last,
			status: 200,
		},
		{
			title: "One that was cancelled",
			params: { booking_reference: before.cancelled },
			status: 200,
		},
		{
			title: "By your own reference",
			params: { booking_reference: "ORDER-1001" },
			status: 404,
		},
	],
	handle(call, world) {
		const booking = bookingOf(call, world);
		if (booking.status === "Pending" && world.setting("pending-view") === "425")
			throw tooEarly(booking, "confirmed");
		return { status: 200, body: bookingView(booking, world) };
	},
});

export const list = operation({
	id: "list-bookings",
	title: "List bookings by your reference",
	says: "Announced for a later phase: until a switch brings it, the address takes POST only. Several bookings may have one reference.",
	story,
	method: "GET",
	path: bookings,
	...guided,
	query: ListQuery,
	answers: {
		200: { says: "All that have the reference.", schema: ListAnswer },
		405: { says: "Not there yet." },
	},
	examples: [
		{
			title: "Before its phase has come",
			query: { partner_reference: "ORDER-1001" },
			status: 405,
		},
	],
	handle(call, world) {
		if (world.setting("list-bookings") !== "now")
			throw refuse("list-later", {
				status: 405,
				place: "request",
				pointer: "method",
				fact: "Bookings cannot be listed yet.",
				fix: {
					by: "state",
					says: "Read a booking by its reference, or turn the switch for the list.",
				},
				headers: { allow: "POST" },
			});
		const owner = callerOf(call);
		const found = [...world.tables.bookings.values()].filter(
			(each) =>
				each.owner === owner &&
				each.partnerReference === call.query.partner_reference &&
				each.seenFrom <= world.now,
		);
		return {
			status: 200,
			body: { bookings: found.map((each) => bookingView(each, world)) },
		};
	},
});

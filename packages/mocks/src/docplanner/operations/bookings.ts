import { numberIn } from "@slipway/sandbox/json";
import { z } from "zod";
import { carried } from "../carried.ts";
import { BookingAnswer, BookingsAnswer } from "../contract/answers.ts";
import { Moment, withScopes } from "../contract/common.ts";
import { list, readBookingView, wholeBookingView } from "../views.ts";
import { checkRange } from "./dates.ts";
import { addressOf, bookingOf } from "./estate.ts";
import { addressPath, documented, here, operation } from "./operation.ts";

const path = `${addressPath}/bookings` as const;
const flow = "address_service.public_insurance_flow";

export const bookings = operation({
	...documented,
	id: "list-bookings",
	title: "List bookings",
	says: "Visits that begin in a range. Without page all of them; with page a part, and the totals.",
	story: "Book",
	method: "GET",
	path,
	query: z.object({
		start: Moment,
		end: Moment,
		page: numberIn(1, 10_000).optional(),
		limit: numberIn(1, 1000).optional(),
		with: withScopes(
			"booking.patient",
			"booking.address_service",
			"booking.presence",
			"booking.confirmation",
			flow,
		),
	}),
	answers: {
		200: { says: "Bookings.", schema: BookingsAnswer },
		400: { says: "The range is not possible." },
	},
	examples: [
		{
			title: "Next week, with patients",
			params: here,
			query: {
				start: `${carried.today}T00:00:00+01:00`,
				end: `${carried.in_two_weeks}T00:00:00+01:00`,
				with: "booking.patient,booking.confirmation",
				page: "1",
			},
			status: 200,
		},
		{
			title: "Without an end",
			params: here,
			query: { start: `${carried.today}T00:00:00+01:00` },
			status: 400,
		},
	],
	handle(call, world) {
		const { id } = addressOf(call, world);
		const { start, end, page, limit = 100 } = call.query;
		checkRange(start, end, "end");
		const found = [...world.tables.bookings.values()]
			.filter(
				(each) =>
					each.address === id && each.start >= start && each.start < end,
			)
			.toSorted((left, right) => left.start - right.start);
		const shown =
			page === undefined
				? found
				: found.slice((page - 1) * limit, page * limit);
		return {
			status: 200,
			body: {
				...list(
					shown.map((each) => readBookingView(each, world, call.query.with)),
				),
				...(page !== undefined && {
					page,
					limit,
					pages: Math.max(1, Math.ceil(found.length / limit)),
					total: found.length,
				}),
			},
		};
	},
});

export const booking = operation({
	...documented,
	id: "get-booking",
	title: "Read a booking",
	says: "One visit with its patient. A visit that was moved names its first and its newest id when booking.moving is asked for.",
	story: "Book",
	method: "GET",
	path: `${path}/{booking_id}`,
	query: z.object({ with: withScopes("booking.moving", flow) }),
	answers: {
		200: { says: "The booking.", schema: BookingAnswer },
		404: { says: "There is none at this address." },
	},
	examples: [
		{
			title: "The last one",
			params: { ...here, booking_id: carried.booking_id },
			query: { with: "booking.moving" },
			status: 200,
		},
		{
			title: "One that was paid online",
			params: { ...here, booking_id: "870001" },
			status: 200,
		},
		{
			title: "One that does not exist",
			params: { ...here, booking_id: "1" },
			status: 404,
		},
	],
	handle(call, world) {
		const found = bookingOf(call, world, 404);
		return {
			status: 200,
			body: wholeBookingView(found, world, call.query.with),
		};
	},
});

import { changeableOf } from "../booking/find.ts";
import { quoted, quoteOf } from "../booking/quotes.ts";
import { entryOf, offerOf, refundOf } from "../booking/terms.ts";
import {
	CancellationAnswer,
	CancellationQuoteAnswer,
} from "../contract/answers.ts";
import { CancellationConfirmation } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { before } from "../state/seed.ts";
import { occupy } from "../state/spaces.ts";
import type { Booking } from "../state/tables.ts";
import { statusView, stayOf } from "../views.ts";
import {
	type ApiWorld,
	bearer,
	bookings,
	json,
	operation,
	ownerOf,
} from "./operation.ts";

const story = "Cancel";
const path = `${bookings}/{booking_reference}/cancellations` as const;
const last = { booking_reference: "{{booking_reference}}" };

export const quoteCancellation = operation({
	id: "quote-refund",
	title: "Ask what a cancellation gives back",
	says: "Nothing is cancelled; the answer has fee, refund, and a token for the confirmation.",
	story,
	method: "GET",
	path: `${path}/quote`,
	confidence: "derived",
	source: "guide",
	scheme: "bearer",
	answers: {
		200: { says: "What comes back.", schema: CancellationQuoteAnswer },
		409: { says: "The booking was cancelled." },
		422: { says: "The car may have entered." },
		425: { says: "It is still being processed." },
	},
	carries: { cancellation_token: "/cancellation_token" },
	examples: [
		{ title: "The last one", params: last, headers: bearer, status: 200 },
		{
			title: "A booking that was cancelled",
			params: { booking_reference: before.cancelled },
			headers: bearer,
			status: 409,
		},
		{
			title: "After the car could enter",
			params: { booking_reference: before.past },
			headers: bearer,
			status: 422,
		},
		{
			title: "A booking of nobody",
			params: { booking_reference: "HX999999" },
			headers: bearer,
			status: 404,
		},
	],
	handle(call, world) {
		const booking = cancellableOf(
			call.params.booking_reference,
			ownerOf(call),
			world,
		);
		const refund = refundOf(booking, world);
		const terms = {
			kind: "cancellation",
			fee: booking.price - refund,
			difference: 0,
			refund,
		} as const;
		return {
			status: 200,
			body: {
				...sums(booking, terms, world),
				...quoted(booking, terms, world),
			},
		};
	},
});

export const confirmCancellation = operation({
	id: "cancel-booking",
	title: "Cancel",
	says: "Cancels for good, with the refund that was quoted.",
	story,
	method: "POST",
	path: `${path}/confirm`,
	confidence: "derived",
	source: "guide",
	scheme: "bearer",
	accepts: json,
	body: CancellationConfirmation,
	answers: {
		200: { says: "What was given back.", schema: CancellationAnswer },
		409: { says: "The booking was cancelled, or has changed since the quote." },
		422: { says: "The token is unknown or has expired." },
	},
	examples: [
		{
			title: "What was quoted",
			params: last,
			headers: bearer,
			body: { cancellation_token: "{{cancellation_token}}" },
			status: 200,
		},
		{
			title: "A token of nobody",
			params: last,
			headers: bearer,
			body: { cancellation_token: "fake-cancellation-unknown" },
			status: 422,
		},
		{
			title: "A booking that was cancelled",
			params: { booking_reference: before.cancelled },
			headers: bearer,
			body: { cancellation_token: "{{cancellation_token}}" },
			status: 409,
		},
	],
	handle(call, world) {
		const booking = cancellableOf(
			call.params.booking_reference,
			ownerOf(call),
			world,
		);
		const quote = quoteOf(
			"cancellation",
			call.body.cancellation_token,
			booking,
			world,
		);
		world.tables.bookings.set(booking.reference, {
			...booking,
			status: "Cancelled",
			refund: quote.refund,
			paid: booking.paid - quote.refund,
			version: booking.version + 1,
		});
		occupy(stayOf(booking), -1, world.tables);
		return {
			status: 200,
			body: {
				...sums(booking, quote, world),
				status: statusView("Cancelled", world),
			},
		};
	},
});

function cancellableOf(
	reference: string,
	owner: string,
	world: ApiWorld,
): Booking {
	const booking = changeableOf(reference, owner, world);
	if (entryOf(booking, world) > world.now) return booking;
	throw refuse("after-entry", {
		status: 422,
		place: "path",
		pointer: "booking_reference",
		fact: `The car could enter from ${booking.details.parking_entry_datetime}, on the airport's clock.`,
	});
}

const sums = (
	booking: Booking,
	{ fee, refund }: { readonly fee: number; readonly refund: number },
	world: ApiWorld,
) => ({
	booking_reference: booking.reference,
	cancellation_fee: fee,
	refund_amount: refund,
	currency: offerOf(booking.product, world).location.currency,
});

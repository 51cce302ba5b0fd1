import { checkDetails } from "../booking/check-details.ts";
import { checkStay } from "../booking/check-stay.ts";
import { changeableOf } from "../booking/find.ts";
import { quoted, quoteOf } from "../booking/quotes.ts";
import { offerOf, policiesOf, priceOf } from "../booking/terms.ts";
import { AmendmentAnswer, AmendmentQuoteAnswer } from "../contract/answers.ts";
import type { Details } from "../contract/common.ts";
import {
	AmendmentConfirmation,
	AmendmentRequest,
} from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { before } from "../state/seed.ts";
import { isFree, occupy } from "../state/spaces.ts";
import type { Booking } from "../state/tables.ts";
import { bookingView, stayOf } from "../views.ts";
import {
	type ApiWorld,
	bearer,
	bookings,
	json,
	operation,
	ownerOf,
} from "./operation.ts";

const story = "Manage";
const path = `${bookings}/{booking_reference}/amendments` as const;
const last = { booking_reference: "{{booking_reference}}" };

export const quoteAmendment = operation({
	id: "quote-amendment",
	title: "Ask what an amendment costs",
	says: "Send the new values of what amendable_data has. Nothing changes; the answer has fee, difference, and a token for the confirmation.",
	story,
	method: "PATCH",
	path: `${path}/quote`,
	confidence: "derived",
	source: "guide",
	scheme: "bearer",
	accepts: json,
	body: AmendmentRequest,
	answers: {
		200: { says: "What it would cost.", schema: AmendmentQuoteAnswer },
		409: { says: "The booking was cancelled." },
		422: { says: "It cannot be amended, or not so." },
		425: { says: "It is still being processed." },
	},
	carries: { amendment_token: "/amendment_token" },
	examples: [
		{
			title: "In a day later",
			params: last,
			headers: bearer,
			body: { parking_entry_datetime: "{{in_eight_days}}T08:00:00" },
			status: 200,
		},
		{
			title: "Another car",
			params: last,
			headers: bearer,
			body: { vehicle: { registration: "FAKE 2" } },
			status: 200,
		},
		{
			title: "Nothing new",
			params: last,
			headers: bearer,
			body: {},
			status: 400,
		},
		{
			title: "Out before in",
			params: last,
			headers: bearer,
			body: { parking_exit_datetime: "{{tomorrow}}T08:00:00" },
			status: 422,
		},
		{
			title: "A booking without amendments",
			params: { booking_reference: before.past },
			headers: bearer,
			body: { vehicle: { registration: "FAKE 2" } },
			status: 422,
		},
		{
			title: "A booking that was cancelled",
			params: { booking_reference: before.cancelled },
			headers: bearer,
			body: { vehicle: { registration: "FAKE 2" } },
			status: 409,
		},
	],
	handle(call, world) {
		const booking = changeableOf(
			call.params.booking_reference,
			ownerOf(call),
			world,
		);
		checkAmendable(booking, world);
		const { product, location } = offerOf(booking.product, world);
		const details = amended(booking.details, call.body);
		const stay = stayOf({ ...booking, details });
		const times = {
			entry: stay.entry,
			exit: stay.exit,
			place: "body",
		} as const;
		checkStay(times, location, world.now);
		checkDetails(product, { ...details, customer: booking.customer });
		checkSpace(booking, details, world);
		const moved =
			stay.entry !== booking.details.parking_entry_datetime ||
			stay.exit !== booking.details.parking_exit_datetime;
		const terms = {
			kind: "amendment",
			fee: product.amendments?.fee ?? 0,
			difference: moved
				? priceOf(product, stay.entry, stay.exit, world) - booking.price
				: 0,
			refund: 0,
			details,
		} as const;
		return {
			status: 200,
			body: {
				booking_reference: booking.reference,
				...costs(terms, location.currency),
				...quoted(booking, terms, world),
			},
		};
	},
});

export const confirmAmendment = operation({
	id: "confirm-amendment",
	title: "Amend",
	says: "Does what was quoted, and charges or gives back the difference.",
	story,
	method: "POST",
	path: `${path}/confirm`,
	confidence: "derived",
	source: "guide",
	scheme: "bearer",
	accepts: json,
	body: AmendmentConfirmation,
	answers: {
		200: { says: "The booking as it is now.", schema: AmendmentAnswer },
		409: { says: "The booking has changed since the quote." },
		422: { says: "The token is unknown or has expired." },
	},
	examples: [
		{
			title: "What was quoted",
			params: last,
			headers: bearer,
			body: { amendment_token: "{{amendment_token}}" },
			status: 200,
		},
		{
			title: "A token of nobody",
			params: last,
			headers: bearer,
			body: { amendment_token: "fake-amendment-unknown" },
			status: 422,
		},
	],
	handle(call, world) {
		const booking = changeableOf(
			call.params.booking_reference,
			ownerOf(call),
			world,
		);
		const quote = quoteOf(
			"amendment",
			call.body.amendment_token,
			booking,
			world,
		);
		checkAmendable(booking, world);
		const details = quote.details ?? booking.details;
		checkSpace(booking, details, world);
		const made: Booking = {
			...booking,
			details,
			price: booking.price + quote.difference,
			fees: booking.fees + quote.fee,
			paid: booking.paid + quote.difference + quote.fee,
			version: booking.version + 1,
		};
		occupy(stayOf(booking), -1, world.tables);
		occupy(stayOf(made), 1, world.tables);
		world.tables.bookings.set(made.reference, made);
		const { location } = offerOf(made.product, world);
		return {
			status: 200,
			body: {
				...bookingView(made, world),
				amendment: costs(quote, location.currency),
			},
		};
	},
});

/** New values over old ones; of the vehicle too, part by part. */
function amended(
	before: Details,
	change: { readonly [Name in keyof Details]?: Details[Name] | undefined },
): Details {
	return {
		...before,
		...change,
		parking_entry_datetime:
			change.parking_entry_datetime ?? before.parking_entry_datetime,
		parking_exit_datetime:
			change.parking_exit_datetime ?? before.parking_exit_datetime,
		...(change.vehicle && {
			vehicle: { ...before.vehicle, ...change.vehicle },
		}),
	};
}

function costs(
	{ fee, difference }: { readonly fee: number; readonly difference: number },
	currency: string,
) {
	const total = fee + difference;
	return {
		amendment_fee: fee,
		price_difference: difference,
		total_charge: Math.max(0, total),
		total_refund: Math.max(0, -total),
		currency,
	};
}

function checkAmendable(booking: Booking, world: ApiWorld): void {
	const { permitted, until } = policiesOf(booking, world).amendments;
	if (permitted) return;
	throw refuse("not-amendable", {
		status: 422,
		place: "path",
		pointer: "booking_reference",
		fact:
			until === null
				? `${booking.reference} cannot be amended.`
				: `${booking.reference} could be amended until ${until}.`,
		fix: { says: "Look at amendable_data before offering a change." },
	});
}

function checkSpace(booking: Booking, details: Details, world: ApiWorld): void {
	const stay = stayOf({ ...booking, details });
	if (isFree(stay, world.tables, stayOf(booking))) return;
	throw refuse("space", {
		status: 422,
		pointer: "/parking_entry_datetime",
		fact: `There is no space from ${stay.entry} to ${stay.exit}.`,
		fix: {
			says: "Offer other days.",
			value: booking.details.parking_entry_datetime,
		},
	});
}

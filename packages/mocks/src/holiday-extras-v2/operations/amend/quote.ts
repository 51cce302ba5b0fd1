import { checkDetails } from "../../booking/check-details.ts";
import { checkStay } from "../../booking/check-stay.ts";
import { changeableOf } from "../../booking/find.ts";
import { quoted } from "../../booking/quotes.ts";
import { offerOf, priceOf } from "../../booking/terms.ts";
import { carried } from "../../carried.ts";
import { AmendmentQuoteAnswer } from "../../contract/answers.ts";
import type { Details } from "../../contract/common.ts";
import { AmendmentRequest } from "../../contract/requests.ts";
import { before } from "../../state/seed.ts";
import { stayOf } from "../../views.ts";
import { guided, last, operation } from "../operation.ts";
import { checkAmendable, checkSpace, costs, path, story } from "./shared.ts";

export const quoteAmendment = operation({
	id: "quote-amendment",
	title: "Ask what an amendment costs",
	says: "Send the new values of what amendable_data has. Nothing changes; the answer has fee, difference, and a token for the confirmation.",
	story,
	method: "PATCH",
	path: `${path}/quote`,
	...guided,
	body: AmendmentRequest,
	answers: {
		200: { says: "What it would cost.", schema: AmendmentQuoteAnswer },
		409: { says: "The booking was cancelled." },
		422: { says: "It cannot be amended, or not so." },
		425: {
			says: "It is still being processed.",
			provokedBy:
				"Book what confirms later, and send this before it is confirmed.",
		},
	},
	carries: { amendment_token: "/amendment_token" },
	examples: [
		{
			title: "In a day later",
			params: last,
			body: { parking_entry_datetime: `${carried.in_eight_days}T08:00:00` },
			status: 200,
		},
		{
			title: "Another car",
			params: last,
			body: { vehicle: { registration: "FAKE 2" } },
			status: 200,
		},
		{
			title: "Nothing new",
			params: last,
			body: {},
			status: 400,
		},
		{
			title: "Out before in",
			params: last,
			body: { parking_exit_datetime: `${carried.tomorrow}T08:00:00` },
			status: 422,
		},
		{
			title: "A booking without amendments",
			params: { booking_reference: before.past },
			body: { vehicle: { registration: "FAKE 2" } },
			status: 422,
		},
		{
			title: "A booking that was cancelled",
			params: { booking_reference: before.cancelled },
			body: { vehicle: { registration: "FAKE 2" } },
			status: 409,
		},
	],
	handle(call, world) {
		const booking = changeableOf(call, world);
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

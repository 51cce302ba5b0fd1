import { quoted } from "../../booking/quotes.ts";
import { refundOf } from "../../booking/terms.ts";
import { CancellationQuoteAnswer } from "../../contract/answers.ts";
import { before } from "../../state/seed.ts";
import { guided, last, operation } from "../operation.ts";
import { cancellableOf, path, story, sums } from "./shared.ts";

export const quoteCancellation = operation({
	id: "quote-refund",
	title: "Ask what a cancellation gives back",
	says: "Nothing is cancelled; the answer has fee, refund, and a token for the confirmation.",
	story,
	method: "GET",
	path: `${path}/quote`,
	...guided,
	answers: {
		200: { says: "What comes back.", schema: CancellationQuoteAnswer },
		409: { says: "The booking was cancelled." },
		422: { says: "The car may have entered." },
		425: {
			says: "It is still being processed.",
			provokedBy:
				"Book what confirms later, and send this before it is confirmed.",
		},
	},
	carries: { cancellation_token: "/cancellation_token" },
	examples: [
		{ title: "The last one", params: last, status: 200 },
		{
			title: "A booking that was cancelled",
			params: { booking_reference: before.cancelled },
			status: 409,
		},
		{
			title: "After the car could enter",
			params: { booking_reference: before.past },
			status: 422,
		},
		{
			title: "An unknown booking",
			params: { booking_reference: "HX999999" },
			status: 404,
		},
	],
	handle(call, world) {
		const booking = cancellableOf(call, world);
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

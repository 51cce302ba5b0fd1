import { quoteOf } from "../../booking/quotes.ts";
import { carried } from "../../carried.ts";
import { CancellationAnswer } from "../../contract/answers.ts";
import { CancellationConfirmation } from "../../contract/requests.ts";
import { before } from "../../state/seed.ts";
import { occupy } from "../../state/spaces.ts";
import { statusView, stayOf } from "../../views.ts";
import { confirmations, guided, operation } from "../operation.ts";
import { cancellableOf, path, story, sums } from "./shared.ts";

export const confirmCancellation = operation({
	id: "cancel-booking",
	ends: true,
	title: "Cancel",
	says: "Cancels for good, with the refund that was quoted.",
	story,
	method: "POST",
	path: `${path}/confirm`,
	...guided,
	body: CancellationConfirmation,
	answers: {
		200: { says: "What was given back.", schema: CancellationAnswer },
		409: { says: "The booking was cancelled, or has changed since the quote." },
		422: { says: "The token is unknown or has expired." },
	},
	examples: [
		...confirmations("cancellation"),
		{
			title: "A booking that was cancelled",
			params: { booking_reference: before.cancelled },
			body: { cancellation_token: carried.cancellation_token },
			status: 409,
		},
	],
	handle(call, world) {
		const booking = cancellableOf(call, world);
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

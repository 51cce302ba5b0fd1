import { z } from "zod";
import { amount } from "../booking/prices.ts";
import {
	transferBookingOf,
	transferTerms,
} from "../booking/transfer-bookings.ts";
import { carried } from "../carried.ts";
import { TransferCancelAnswer } from "../contract/answers.ts";
import { Agent, Token } from "../contract/parameters.ts";
import { BareRefused } from "../contract/refusals.ts";
import { refuse } from "../refuse.ts";
import { localDate } from "../state/days.ts";
import { occupy } from "../state/spaces.ts";
import { accepted, form, operation, user } from "./operation.ts";
import { bookingCodes, last, management, path } from "./transfer-bookings.ts";

export const cancelTransfer = operation({
	...management,
	id: "cancel-transfer",
	refusal: BareRefused,
	ends: true,
	title: "Cancel a transfer",
	says: "Cancels at once, without a first step; ask for the policy before. The parameters stand in a form.",
	method: "DELETE",
	path,
	source: "transfer-cancel",
	accepts: accepted,
	body: z.object({
		CancelRef: z
			.string()
			.regex(/^[A-Z0-9]{1,20}$/i)
			.meta({
				description: "Your own reference for the cancellation.",
				examples: ["CANCEL1"],
			}),
		...Token,
		...Agent,
	}),
	answers: {
		200: { says: "Fee and refund.", schema: TransferCancelAnswer },
		404: { says: "No such booking." },
		409: { says: "Cancelled already, or under way." },
	},
	examples: [
		{
			title: "The last one",
			params: { reference: `${carried.transfer_reference}.js` },
			body: form({ CancelRef: "CANCEL1", ...user }),
			status: 200,
		},
		{
			title: "An unknown reference",
			params: { reference: "FAKEZZZZZ" },
			body: form({ CancelRef: "CANCEL1", ...user }),
			status: 404,
		},
		{
			title: "Without a mark of your own",
			params: last,
			body: form(user),
			status: 400,
		},
	],
	handle(call, world) {
		const found = transferBookingOf(call, bookingCodes, world);
		const { booking } = found;
		const { fee, cancellable } = transferTerms(found, world);
		if (!cancellable)
			throw refuse("transfer-cancelled", {
				status: 409,
				code: "ConflictError",
				place: "path",
				pointer: "reference",
				fact:
					booking.status === "Cancelled"
						? `${booking.reference} was cancelled on ${booking.cancelledOn}.`
						: `${booking.reference} has begun.`,
				fix: { says: "View the booking before you cancel it." },
			});
		const refund = booking.total - fee;
		occupy(booking, -1, world.tables);
		world.tables.bookings.set(booking.reference, {
			...booking,
			status: "Cancelled",
			cancelledOn: localDate(world.now, booking.system),
			cancelledAt: world.now,
			refund,
		});
		return {
			status: 200,
			body: {
				Booking: { BookingRef: booking.reference, Status: "Cancelled" },
				Cancel: {
					CancelFee: amount(fee),
					CancelRef: call.body.CancelRef,
					CancelInfo: "The transfer is cancelled.",
					RefundAmount: refund / 100,
				},
			},
		};
	},
});

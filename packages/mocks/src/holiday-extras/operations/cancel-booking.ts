import { z } from "zod";
import { amount } from "../booking/prices.ts";
import { bookingOf } from "../booking/references.ts";
import { termsOf } from "../booking/terms.ts";
import { CancelAnswer } from "../contract/answers.ts";
import { Agent } from "../contract/parameters.ts";
import { refuse } from "../refuse.ts";
import { localDate } from "../state/days.ts";
import { occupy } from "../state/spaces.ts";
import { accepted, agent, form, operation } from "./operation.ts";
import { last, path } from "./view-booking.ts";

const Cancellation = z.object({
	ConfirmCancel: z.enum(["N", "Y"]).meta({
		description: "N to ask with GET, Y to cancel with POST.",
		examples: ["N"],
	}),
	CancelRef: z
		.string()
		.regex(/^[A-Z0-9]{1,10}$/i)
		.meta({
			description:
				"Your own mark, such as the agent's initials: at most 10 letters and digits.",
			examples: ["SBX"],
		}),
	...Agent,
});

const facts = {
	path,
	selector: "cancel",
	story: "Cancel",
	confidence: "published",
	source: "cancel",
	scheme: "agent",
} as const;
const ask = { ConfirmCancel: "N", CancelRef: "SBX" };
const confirm = { ConfirmCancel: "Y", CancelRef: "SBX" };

/** The block that both steps answer with. Amounts in minor units. */
const cancelView = (
	reference: string,
	fee: number,
	refund: number,
	issued: string,
	says: string,
) => ({
	ATTRIBUTES: { Result: "OK" },
	Booking: { BookingRef: reference },
	Cancel: {
		CancelFee: amount(fee),
		CancelRef: issued,
		CancelInfo: says,
		RefundAmount: amount(refund),
	},
});

export const checkCancellation = operation({
	...facts,
	id: "check-cancellation",
	title: "Ask what cancelling costs",
	says: "The first of two steps: fee and refund as they are now. Nothing is cancelled yet.",
	method: "GET",
	query: Cancellation,
	answers: { 200: { says: "Fee and refund.", schema: CancelAnswer } },
	examples: [
		{
			title: "The last one",
			params: last,
			query: { ...agent, ...ask },
			status: 200,
		},
		{
			title: "Confirmed with the wrong method",
			params: last,
			query: { ...agent, ...confirm },
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { query } = call;
		const found = bookingOf(call, query.System, world);
		if (query.ConfirmCancel === "Y")
			throw refuse("cancel-method", {
				status: 405,
				code: "405",
				place: "query",
				pointer: "/ConfirmCancel",
				fact: "A cancellation is confirmed with GET.",
				fix: {
					says: "Send ConfirmCancel=Y with POST, or ask with N.",
					value: "N",
				},
			});
		const { fee, says } = termsOf(found, world);
		return {
			status: 200,
			body: cancelView(found.reference, fee, found.total - fee, "", says),
		};
	},
});

export const cancelBooking = operation({
	...facts,
	id: "cancel-booking",
	ends: true,
	title: "Cancel",
	says: "The second step: the booking is cancelled and cannot be brought back.",
	method: "POST",
	accepts: accepted,
	body: Cancellation,
	answers: { 200: { says: "Fee, refund, reference.", schema: CancelAnswer } },
	examples: [
		{
			title: "The last one",
			params: last,
			body: form({ ...confirm, ...agent }),
			status: 200,
		},
		{
			title: "With the answer of the first step",
			params: last,
			body: form({ ...ask, ...agent }),
			status: 200,
			refused: true,
		},
		{
			title: "With a mark that is too long",
			params: last,
			body: form({ ...confirm, CancelRef: "SANDBOX-INITIALS", ...agent }),
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { body } = call;
		const found = bookingOf(call, body.System, world);
		if (body.ConfirmCancel === "N")
			throw refuse("cancel-method", {
				status: 400,
				code: "Validation Error",
				place: "body",
				pointer: "/ConfirmCancel",
				fact: "ConfirmCancel is N in a POST.",
				fix: { says: "Confirm with Y.", value: "Y" },
			});
		const { fee, says } = termsOf(found, world);
		const refund = found.total - fee;
		if (found.status !== "Error") occupy(found, -1, world.tables);
		world.tables.bookings.set(found.reference, {
			...found,
			status: "Cancelled",
			cancelledOn: localDate(world.now, found.system),
			refund,
		});
		const issued = String(world.next("cancellations")).padStart(5, "0");
		return {
			status: 200,
			body: cancelView(found.reference, fee, refund, issued, says),
		};
	},
});

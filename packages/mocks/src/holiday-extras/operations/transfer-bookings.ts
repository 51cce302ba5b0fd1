import { z } from "zod";
import {
	transferBookingOf,
	transferTerms,
} from "../booking/transfer-bookings.ts";
import { carried } from "../carried.ts";
import {
	TransferPolicyAnswer,
	TransferViewAnswer,
} from "../contract/answers.ts";
import { Agent, Token } from "../contract/parameters.ts";
import { BareRefused } from "../contract/refusals.ts";
import { transferBookingView } from "../views/transfers.ts";
import { operation, user } from "./operation.ts";

/** The address of a transfer's booking: viewing and cancelling share it. */
export const path = "/v1/transfers/booking/{reference}";
export const last = { reference: carried.transfer_reference } as const;

/** What the operations on a transfer's booking share. */
export const management = {
	story: "Transfers",
	confidence: "published",
	scheme: "management",
} as const;

/** Error codes of that address. */
export const bookingCodes = {
	form: "ValidationError",
	unknown: "NotFound",
	other: "ValidationError",
} as const;
const agentAndToken = z.object({ ...Token, ...Agent });

export const viewTransfer = operation({
	...management,
	id: "view-transfer",
	refusal: BareRefused,
	title: "View a transfer",
	says: "The booking with its two ways, all times in UTC. As JSON it stands without API_Reply, as the documentation has it; as XML the sandbox keeps that element, because there must be one.",
	method: "GET",
	path,
	source: "transfer-view",
	query: agentAndToken,
	answers: {
		200: { says: "The booking.", schema: TransferViewAnswer },
		404: { says: "No such booking." },
	},
	examples: [
		{
			title: "The last one",
			params: { reference: `${carried.transfer_reference}.js` },
			query: user,
			status: 200,
		},
		{ title: "As XML", params: last, query: user, status: 200 },
		{
			title: "An unknown reference",
			params: { reference: "FAKEZZZZZ.js" },
			query: user,
			status: 404,
		},
	],
	handle(call, world) {
		const { booking, transfer } = transferBookingOf(call, bookingCodes, world);
		return { status: 200, body: transferBookingView(booking, transfer) };
	},
});

export const transferPolicy = operation({
	...management,
	id: "get-transfer-policy",
	title: "Ask what cancelling a transfer costs",
	says: "Fee and refund in pence, as they are now. Nothing is cancelled.",
	method: "GET",
	path: "/v1/transfers/{reference}/cancellation-policy",
	source: "transfer-policy",
	query: agentAndToken,
	answers: {
		200: { says: "Fee and refund.", schema: TransferPolicyAnswer },
		400: { says: "No reference, or a booking of another product." },
		404: { says: "No such booking." },
	},
	examples: [
		{
			title: "Of the last one",
			params: last,
			query: user,
			status: 200,
		},
		{
			title: "Of a car park",
			params: { reference: carried.booking_reference },
			query: user,
			status: 400,
		},
		{
			title: "For an unknown booking",
			params: { reference: "FAKEZZZZZ" },
			query: user,
			status: 404,
		},
		{
			title: "Of what is no reference",
			params: { reference: "TB" },
			query: user,
			status: 400,
		},
	],
	handle(call, world) {
		const found = transferBookingOf(
			call,
			{
				form: "Validation Error",
				unknown: "invalid-booking-ref",
				other: "Validation Error",
			},
			world,
		);
		const { fee, cancellable } = transferTerms(found, world);
		return {
			status: 200,
			body: {
				BookingRef: found.booking.reference,
				Cancellable: cancellable,
				Fee: fee,
				Currency: "GBP",
				RefundableAmount: found.booking.total - fee,
			},
		};
	},
});

import { z } from "zod";
import { checkBackEnd } from "../booking/back-end.ts";
import { amount } from "../booking/prices.ts";
import { productOf } from "../booking/products.ts";
import {
	transferBookingOf,
	transferTerms,
} from "../booking/transfer-bookings.ts";
import { carried } from "../carried.ts";
import {
	SimpleBookedAnswer,
	TransferCancelAnswer,
	TransferPolicyAnswer,
	TransferViewAnswer,
} from "../contract/answers.ts";
import { Agent, Email, Money, Title, Token } from "../contract/parameters.ts";
import { Journey } from "../contract/transfers.ts";
import { refuse } from "../refuse.ts";
import { localDate } from "../state/days.ts";
import { occupy } from "../state/spaces.ts";
import { bookedView } from "../views/bookings.ts";
import { transferBookingView } from "../views/transfers.ts";
import {
	accepted,
	agentOf,
	form,
	operation,
	user,
	without,
} from "./operation.ts";
import { placeBooking } from "./place-booking.ts";
import { journey, transferPrice, transferUse } from "./transfer-search.ts";

const traveller = {
	Title: "Mr",
	FirstName: "Test",
	LastName: "Test",
	Email: "guest@example.test",
	DayPhone: "01234567890",
} as const;
const price = {
	Price: carried.transfer_price,
	PriceCheckFlag: "Y",
	PriceCheckPrice: carried.transfer_price,
} as const;
const car = { code: "TBSBX1" };
const name = z.string().min(1).max(40);

const facts = {
	story: "Transfers",
	confidence: "published",
	scheme: "transfer",
} as const;

export const bookTransfer = operation({
	...facts,
	id: "book-transfer",
	title: "Book a transfer",
	says: "The journey of the search once more, the lead traveller and the price. It is checked when PriceCheckFlag is Y.",
	method: "POST",
	path: "/v1/transfers/{code}",
	source: "transfer-booking",
	accepts: accepted,
	body: z.object({
		...Journey,
		Title,
		FirstName: name,
		LastName: name,
		Email,
		DayPhone: z.string().regex(/^\d{1,20}$/),
		Price: Money,
		PriceCheckFlag: z.enum(["Y", "N"]).default("N"),
		PriceCheckPrice: Money.optional(),
	}),
	answers: { 200: { says: "The booking.", schema: SimpleBookedAnswer } },
	carries: { transfer_reference: "/API_Reply/Booking/BookingRef" },
	examples: [
		{
			title: "From the airport to a hotel and back",
			params: car,
			body: form({ ...journey, ...traveller, ...price, ...user }),
			status: 200,
		},
		{
			title: "Below the price",
			params: car,
			body: form({
				...journey,
				...traveller,
				...price,
				PriceCheckPrice: "1.00",
				...user,
			}),
			status: 200,
			refused: true,
		},
		{
			title: "With a check and no price to check",
			params: car,
			body: form({
				...journey,
				...traveller,
				...without(price, "PriceCheckPrice"),
				...user,
			}),
			status: 200,
			refused: true,
		},
		{
			title: "Five people in a car for four",
			params: car,
			body: form({ ...journey, ...traveller, ...price, Adults: "5", ...user }),
			status: 200,
			refused: true,
		},
	],
	handle(call, world) {
		const { body, params } = call;
		const use = transferUse(body, "body", world);
		checkBackEnd(world);
		const asked = { system: "ABC", place: "body" } as const;
		const transfer = productOf(world.tables.transfers, params.code, asked);
		if (use.people < transfer.least || use.people > transfer.most)
			throw refuse("transfer-people", {
				status: 400,
				code: "Validation Error",
				place: "body",
				pointer: "/Adults",
				fact: `${transfer.name} takes ${transfer.least} to ${transfer.most} people, not ${use.people}.`,
				fix: {
					says: "Book a vehicle that a search for as many people lists.",
					value: String(transfer.least),
				},
			});
		if (body.PriceCheckFlag === "Y" && body.PriceCheckPrice === undefined)
			throw refuse("transfer-price", {
				status: 400,
				code: "MissingParameter",
				place: "body",
				pointer: "/PriceCheckPrice",
				fact: "PriceCheckFlag is Y, and PriceCheckPrice is missing.",
				fix: {
					says: "Send the price of the search.",
					value: carried.transfer_price,
				},
			});
		const made = placeBooking(
			{
				...use,
				product: transfer.code,
				system: transfer.system,
				agent: agentOf(call),
				client: {
					title: body.Title,
					initial: body.FirstName.slice(0, 1).toUpperCase(),
					surname: body.LastName.toUpperCase(),
					address: [],
					town: "",
					county: "",
					postCode: "",
					email: body.Email,
					mobile: body.DayPhone,
				},
				customerReference: "",
				basePrice: transferPrice(transfer, use.ride, use.people),
			},
			{
				token: body.token,
				price: body.PriceCheckFlag === "Y" ? body.PriceCheckPrice : undefined,
			},
			world,
		);
		return {
			status: 200,
			body: {
				ATTRIBUTES: { Product: "Transfers", RequestCode: "5", Result: "OK" },
				Booking: {
					...bookedView(made, world),
					MoreInfoURL: `/v1/booking/${made.reference}`,
					Status: made.status,
				},
			},
		};
	},
});

const path = "/v1/transfers/booking/{reference}";
const last = { reference: carried.transfer_reference };
const agentAndToken = z.object({ ...Token, ...Agent });
const management = { ...facts, scheme: "management" } as const;

export const viewTransfer = operation({
	...management,
	id: "view-transfer",
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
			title: "A reference that nobody knows",
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

const bookingCodes = {
	form: "ValidationError",
	unknown: "NotFound",
	other: "ValidationError",
};

export const cancelTransfer = operation({
	...management,
	id: "cancel-transfer",
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
				description: "Your own mark for the cancellation.",
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
			title: "A reference that nobody knows",
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

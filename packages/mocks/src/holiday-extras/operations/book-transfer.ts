import { z } from "zod";
import { checkBackEnd } from "../booking/back-end.ts";
import { productOf } from "../booking/products.ts";
import { carried } from "../carried.ts";
import { SimpleBookedAnswer } from "../contract/answers.ts";
import { Email, Money, Title } from "../contract/parameters.ts";
import { Journey } from "../contract/transfers.ts";
import { refuse } from "../refuse.ts";
import { bookedView } from "../views/bookings.ts";
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

export const bookTransfer = operation({
	story: "Transfers",
	confidence: "published",
	scheme: "transfer",
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

import { callerOf, fingerprint } from "@slipway/sandbox/engine";
import { checkDetails } from "../booking/check-details.ts";
import { pollingSeconds } from "../booking/due.ts";
import { checkGuarantee } from "../booking/guarantee.ts";
import { keyOf, replayed } from "../booking/replay.ts";
import { offerOf } from "../booking/terms.ts";
import { carried } from "../carried.ts";
import { BookedAnswer } from "../contract/answers.ts";
import { BookingRequest } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { before } from "../state/seed.ts";
import { isFree, occupy } from "../state/spaces.ts";
import type { Booking } from "../state/tables.ts";
import { confirmationLink, referenceView, stayOf } from "../views.ts";
import type { ApiWorld } from "../world.ts";
import { bookings, guided, operation } from "./operation.ts";

const customer = {
	first_name: "Sam",
	last_name: "Sample",
	email: "guest@example.test",
};
const body = {
	price_guarantee_token: carried.guarantee,
	partner_reference: "ORDER-1001",
	customer,
	vehicle: { registration: "FAKE 1" },
	parking_entry_datetime: `${carried.next_week}T08:00:00`,
	parking_exit_datetime: `${carried.in_two_weeks}T18:00:00`,
};
const keyed = (key: string) => ({ "idempotency-key": key });

export const book = operation({
	id: "book-parking",
	title: "Book",
	says: "Books at the guaranteed price. Send an Idempotency-Key, and the same one when you try again. A Pending booking is decided by its supplier within the recommended seconds.",
	story: "Book",
	method: "POST",
	path: bookings,
	...guided,
	headers: {
		"Idempotency-Key": {
			says: "Your own key for this booking, and the same one when you try again.",
			required: true,
			example: "order-1001",
		},
	},
	body: BookingRequest,
	answers: {
		201: {
			says: "Pending or Confirmed. That it is 201 is this sandbox's choice.",
			schema: BookedAnswer,
		},
		409: { says: "The idempotency key came with another body before." },
		422: { says: "The token has expired, or a business rule forbids it." },
	},
	carries: { booking_reference: "/booking_reference" },
	examples: [
		{
			title: "A car park that confirms at once",
			headers: keyed("order-1001"),
			body,
			status: 201,
		},
		{
			title: "One that confirms later",
			headers: keyed("order-1002"),
			body: {
				...body,
				price_guarantee_token: carried.guarantee_later,
				customer: { ...customer, phone_number: "+440000000000" },
				outbound_flight_number: "BA117",
				inbound_flight_number: "BA112",
			},
			status: 201,
		},
		{
			title: "Without an idempotency key",
			body,
			status: 400,
		},
		{
			title: "Without the guarantee token",
			headers: keyed("order-1003"),
			body: { ...body, price_guarantee_token: undefined },
			status: 400,
		},
		{
			title: "A partner reference that is too long",
			headers: keyed("order-1004"),
			body: { ...body, partner_reference: "ORDER-12345-67890-ABC" },
			status: 400,
		},
		{
			title: "A token of more than 30 minutes ago",
			headers: keyed("order-1005"),
			body: { ...body, price_guarantee_token: before.guarantee },
			status: 422,
		},
		{
			title: "Other times than those of the search",
			headers: keyed("order-1006"),
			body: {
				...body,
				parking_exit_datetime: `${carried.in_two_weeks}T20:00:00`,
			},
			status: 422,
		},
		{
			title: "Without what the supplier requires",
			headers: keyed("order-1007"),
			body: { ...body, price_guarantee_token: carried.guarantee_later },
			status: 422,
		},
		{
			title: "A key that was used with another body",
			headers: keyed(before.key),
			body,
			status: 409,
		},
	],
	handle(call, world) {
		const owner = callerOf(call);
		const key = keyOf(call.headers["idempotency-key"], owner);
		const repeated = replayed(key, fingerprint(call.bodyText), world);
		if (repeated) return { status: 201, body: repeated };
		const {
			partner_reference: partnerReference,
			customer: guest,
			price_guarantee_token: _,
			product_token: __,
			...details
		} = call.body;
		const guarantee = checkGuarantee(call.body, owner, world);
		const { product } = offerOf(guarantee.product, world);
		checkDetails(product, call.body);
		const stay = {
			product: product.code,
			entry: guarantee.entry,
			exit: guarantee.exit,
		};
		if (world.struck("sold-out") || !isFree(stay, world.tables))
			throw refuse("space", {
				status: 422,
				pointer: `/${world.setting("token-name")}`,
				fact: `${product.name} has no space left for these days.`,
				fix: { says: "Search again and offer another car park." },
			});
		const made: Booking = {
			reference: `HX${200_000 + world.next("bookings")}`,
			owner,
			...(partnerReference !== undefined && { partnerReference }),
			product: product.code,
			details,
			customer: guest,
			status: product.later ? "Pending" : "Confirmed",
			price: guarantee.price,
			fees: 0,
			refund: 0,
			paid: guarantee.price,
			seenFrom: world.now + (world.struck("slow-creation") ? 10_000 : 0),
			version: 1,
		};
		world.tables.bookings.set(made.reference, made);
		occupy(stayOf(made), 1, world.tables);
		if (product.later)
			world.schedule({
				at: world.now + pollingSeconds * 1000,
				kind: world.struck("supplier-rejects")
					? "supplier-rejects"
					: "supplier-confirms",
				id: made.reference,
			});
		const answer = bookedView(made, world);
		world.tables.replays.set(key, { body: fingerprint(call.bodyText), answer });
		return { status: 201, body: answer };
	},
});

const bookedView = (booking: Booking, world: ApiWorld) => ({
	...referenceView(booking, world),
	[world.setting("polling-name")]: pollingSeconds,
	...(world.setting("confirmation-link") === "both" && {
		confirmation_page_link: confirmationLink(booking),
	}),
});

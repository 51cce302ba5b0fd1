import { checkCard } from "../booking/card.ts";
import { withGuests } from "../booking/guests.ts";
import { moveRooms } from "../booking/release.ts";
import { carried } from "../carried.ts";
import { ConfirmRequest } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { inState, operation, propertyOf, reservationOf } from "./operation.ts";

const booker = {
	title: "Mx",
	firstName: "Sam",
	lastName: "Sample",
	email: "guest@example.test",
	phone: "+61000000001",
};
const card = {
	method: "CreditCard",
	cardType: "VISA",
	cardNumber: "4111111111111111",
	holder: "SAM SAMPLE",
	expiry: "2031-12",
	cvv: "123",
};
const virtual = {
	...card,
	method: "VirtualCreditCard",
	activation: `${carried.today}T00:00:00Z`,
	deactivation: "2098-01-01T00:00:00Z",
	balance: 1,
	currency: "AUD",
};
const rooms = [
	{
		roomId: carried.room_id,
		guest: { firstName: "Sam", lastName: "Sample" },
		remarks: "High floor, please",
	},
];
const last = { bookingReferenceId: carried.booking_reference_id };

export const confirm = operation({
	id: "confirm-reservation",
	title: "Confirm",
	says: "Turns a lock into a reservation. The card must be one that the property takes, and availability is checked again. The answer is a 200 with an empty body.",
	story: "Book",
	method: "POST",
	path: "/reservations/{bookingReferenceId}/confirmation",
	confidence: "derived",
	source: "confirm",
	scheme: "keys",
	body: ConfirmRequest,
	after: [inState("lock-reservation", "Pending")],
	answers: {
		200: { says: "Confirmed; the body is empty." },
		400: { says: "The card is not accepted." },
		404: { says: "The lock has expired, or there never was one." },
	},
	examples: [
		{
			title: "With a credit card",
			params: last,
			body: { payment: card, booker, rooms },
			status: 200,
		},
		{
			title: "With a card that the property does not take",
			params: last,
			body: { payment: { ...card, cardType: "DINERS" }, booker, rooms },
			status: 400,
		},
		{
			title: "With a card that has expired",
			params: last,
			body: { payment: { ...card, expiry: "2024-01" }, booker, rooms },
			status: 400,
		},
		{
			title: "With a virtual card that has no dates",
			params: last,
			body: {
				payment: { ...card, method: "VirtualCreditCard" },
				booker,
				rooms,
			},
			status: 400,
		},
		{
			title: "With a virtual card that becomes active too late",
			params: last,
			body: {
				payment: { ...virtual, activation: "2097-01-01T00:00:00Z" },
				booker,
				rooms,
			},
			status: 400,
		},
		{
			title: "With a virtual card that ends too early",
			params: last,
			body: {
				payment: { ...virtual, deactivation: `${carried.next_week}T00:00:00Z` },
				booker,
				rooms,
			},
			status: 400,
		},
		{
			title: "With a virtual card in another currency",
			params: last,
			body: { payment: { ...virtual, currency: "JPY" }, booker, rooms },
			status: 400,
		},
		{
			title: "With a virtual card that holds too little",
			params: last,
			body: { payment: virtual, booker, rooms },
			status: 400,
		},
		{
			title: "Without the booker",
			params: last,
			body: { payment: card },
			status: 400,
		},
		{
			title: "An unknown reference",
			params: { bookingReferenceId: "CHPFAKE999999" },
			body: { payment: card, booker, rooms },
			status: 404,
		},
	],
	handle(call, world) {
		const { payment, booker, rooms } = call.body;
		const found = reservationOf(call, world);
		if (found.status === "Expired")
			throw refuse("lock-over", {
				status: 404,
				place: "path",
				pointer: "bookingReferenceId",
				fact: `The lock ${found.id} expired at ${new Date(found.expires).toISOString()}.`,
			});
		if (found.status !== "Pending")
			throw refuse("confirm-once", {
				place: "path",
				pointer: "bookingReferenceId",
				fact: `${found.id} is ${found.status.toLowerCase()} already.`,
			});
		const property = propertyOf(found.property, world);
		checkCard(payment, found, property, world.now);
		if (world.struck("sold-meanwhile"))
			throw refuse("recheck", {
				code: "no_availability",
				place: "path",
				pointer: "bookingReferenceId",
				fact: "The property has sold the room elsewhere since it was locked.",
			});
		moveRooms(found, { locked: -1, sold: 1 }, world);
		world.tables.reservations.set(found.id, {
			...found,
			rooms: withGuests(found.rooms, rooms ?? []),
			status: "Confirmed",
			confirmed: world.now,
			booker,
			payment: {
				method: payment.method,
				cardType: payment.cardType,
				lastDigits: payment.cardNumber.slice(-4),
			},
		});
		return { status: 200 };
	},
});

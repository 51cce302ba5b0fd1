import { part } from "../../process/index.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const cases = part.cases(
	{ sources, questions },
	{
		"token-and-renewal": {
			title: "Get a token, reuse it, renew it",
			expects:
				"One token serves many calls for an hour; when it has expired, exactly one new one is fetched and the call repeated.",
			requirement: "mandatory",
			basis: {
				derived: "every call needs a bearer token that lasts 3,600 seconds",
				from: [{ source: "authentication", at: "Token request" }],
			},
		},
		"rejected-credentials": {
			title: "Rejected credentials",
			expects:
				"A wrong secret is answered with 401; the integration reports it and does not retry in a loop.",
			requirement: "mandatory",
			basis: {
				derived: "wrong client credentials are answered with 401",
				from: [{ source: "authentication", at: "Errors" }],
			},
		},
		freesale: {
			title: "Admission: freesale",
			expects: "A product without time slots is booked. Staging product 62519.",
			requirement: "mandatory",
			basis: {
				published: "implementation-guide",
				at: "Mandatory cases, admission",
			},
		},
		"time-point": {
			title: "Admission: time point",
			expects:
				"A product with points in time is booked. Staging product 62520.",
			requirement: "mandatory",
			basis: {
				published: "implementation-guide",
				at: "Mandatory cases, admission",
			},
		},
		"time-period": {
			title: "Admission: time period",
			expects:
				"A product with periods of time is booked. Staging product 62521.",
			requirement: "mandatory",
			basis: {
				published: "implementation-guide",
				at: "Mandatory cases, admission",
			},
		},
		"time-slot": {
			title: "Admission: time slot",
			expects: "A product with time slots is booked. Staging product 76038.",
			requirement: "mandatory",
			basis: {
				published: "implementation-guide",
				at: "Mandatory cases, admission",
			},
		},
		"time-date": {
			title: "Admission: time date",
			expects: "A product with a date only is booked. Staging product 76039.",
			requirement: "mandatory",
			basis: {
				published: "implementation-guide",
				at: "Mandatory cases, admission",
			},
		},
		"third-party-product": {
			title: "Third-party connected product",
			expects:
				"A product of a connected system is booked, its admission type taken from the availability. Staging products 62564 and 62551.",
			requirement: "mandatory",
			when: { question: "products", is: "third-party" },
			basis: {
				published: "implementation-guide",
				at: "Mandatory cases, products",
			},
		},
		"seasonal-product": {
			title: "Seasonal product",
			expects:
				"A product whose offer changes with the season is booked. Staging product 62526.",
			requirement: "mandatory",
			basis: {
				published: "implementation-guide",
				at: "Mandatory cases, products",
			},
		},
		"ticket-types": {
			title: "Ticket types: all ages, custom, group",
			expects:
				"Each kind of ticket type is booked. Staging products 62522, 70316 and 62545.",
			requirement: "mandatory",
			basis: {
				published: "implementation-guide",
				at: "Mandatory cases, ticket types",
			},
		},
		"quantity-limit": {
			title: "Booking quantity limit",
			expects:
				"Fewer than the minimum and more than the maximum are refused, the limits themselves pass. Staging product 62525.",
			requirement: "mandatory",
			basis: {
				published: "implementation-guide",
				at: "Mandatory cases, quantities",
			},
		},
		"reserve-and-confirm": {
			title: "Reserve, then confirm",
			expects: "A reservation becomes one order before its hold ends.",
			requirement: "mandatory",
			when: { question: "booking", is: "reserve" },
			basis: {
				derived: "a reservation is confirmed by an order that names it",
				from: [{ source: "reservations", at: "Introduction" }],
			},
		},
		"hold-expires": {
			title: "The hold of a reservation expires",
			expects:
				"After the time given by the reservation the integration checks availability again and tells the guest.",
			requirement: "mandatory",
			when: { question: "booking", is: "reserve" },
			basis: {
				derived: "a reservation carries the time until which it is valid",
				from: [{ source: "reservations", at: "Introduction" }],
			},
		},
		"retry-after-timeout": {
			title: "Repeat an order after a timeout",
			expects:
				"The same order is sent again; one order exists, with the same reference.",
			requirement: "mandatory",
			basis: {
				derived: "a repeated order is answered with the order that exists",
				from: [{ source: "timeout-handling", at: "Orders" }],
			},
		},
		"confirmed-later": {
			title: "An order that is confirmed later",
			expects:
				"The order stays pending until a webhook or a poll, once a minute for five minutes, brings the outcome.",
			requirement: "mandatory",
			when: { question: "products", is: "third-party" },
			basis: {
				derived: "a supplier may answer after the order was accepted",
				from: [{ source: "timeout-handling", at: "Asynchronous confirmation" }],
			},
		},
		"full-cancellation": {
			title: "Cancel an order",
			expects: "The order is cancelled and the refund adds up.",
			requirement: "mandatory",
			basis: {
				derived: "an order is cancelled as a whole or booking by booking",
				from: [{ source: "orders", at: "Cancel" }],
			},
		},
		"partial-cancellation": {
			title: "Cancel one booking of an order",
			expects: "Only the named booking is cancelled.",
			requirement: "recommended",
			basis: {
				derived: "an order is cancelled as a whole or booking by booking",
				from: [{ source: "orders", at: "Cancel" }],
			},
		},
		"back-off": {
			title: "Back off when limited",
			expects:
				"After more than 60 failed calls in a minute the integration pauses instead of going on.",
			requirement: "recommended",
			basis: {
				derived:
					"60 answers in the 4xx range and 1,000 requests a minute are the limits",
				from: [{ source: "fair-use", at: "Limits" }],
			},
		},
		"combi-product": {
			title: "Combi product",
			expects:
				"A combi with reserved and one with open sub-products is booked. Staging products 62532 and 62533.",
			requirement: "recommended",
			when: { question: "products", is: "combi" },
			basis: { published: "implementation-guide", at: "Further cases, combi" },
		},
		"booking-questions": {
			title: "Booking questions",
			expects:
				"Optional, mandatory and mixed questions are asked and answered. Staging products 62701, 62702 and 62653.",
			requirement: "recommended",
			when: { question: "products", is: "booking-questions" },
			basis: {
				published: "implementation-guide",
				at: "Further cases, booking questions",
			},
		},
		"pickup-point": {
			title: "Pickup point",
			expects: "An order without the pickup is refused, with it passes.",
			requirement: "recommended",
			when: { question: "products", is: "pickup" },
			basis: {
				derived: "a product can demand a pickup point",
				from: [{ source: "orders", at: "Bookings" }],
			},
		},
		"late-voucher": {
			title: "Voucher released later",
			expects: "The codes are fetched after the release is announced.",
			requirement: "recommended",
			when: { question: "products", is: "late-vouchers" },
			basis: {
				derived: "an order tells whether its voucher has been released",
				from: [{ source: "orders", at: "Vouchers" }],
			},
		},
		"promo-code-refused": {
			title: "Promo code refused",
			expects: "The guest sees the message that came with the refusal.",
			requirement: "optional",
			when: { question: "products", is: "promo-codes" },
			basis: {
				derived: "a promo code that does not hold is refused with a reason",
				from: [{ source: "reservations", at: "Promo codes" }],
			},
		},
	},
);

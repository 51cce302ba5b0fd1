import { part } from "../../process/index.ts";
import { questions } from "./questions.ts";
import { sources } from "./sources.ts";

export const cases = part.cases(
	{ sources, questions },
	{
		"evidence-pack": {
			title: "Evidence for each product",
			expects:
				"A complete set of sample requests and responses for each product in use.",
			requirement: "mandatory",
			basis: { published: "process", at: "Certification" },
		},
		"use-cases": {
			title: "Use case testing",
			expects: "The agreed journeys run without misuse of the API.",
			requirement: "mandatory",
			basis: { published: "process", at: "Certification" },
		},
		load: {
			title: "Load testing",
			expects:
				"Your figures satisfy Holiday Extras; no threshold is published.",
			requirement: "mandatory",
			basis: { published: "process", at: "Certification" },
		},
		security: {
			title: "Security",
			expects:
				"Keys and passwords are handled safely and HTTPS is used throughout.",
			requirement: "mandatory",
			basis: { published: "process", at: "Certification" },
		},
		"token-discipline": {
			title: "One token for each user",
			expects:
				"A user searches and books with one token; the next user has another.",
			requirement: "mandatory",
			when: { question: "generation", is: "version-1" },
			basis: {
				derived: "a token belongs to one user's journey",
				from: [{ source: "reference", at: "User token" }],
			},
		},
		"standard-booking": {
			title: "Search, book, view",
			expects:
				"A booking with all requested details has a reference and can be viewed.",
			requirement: "mandatory",
			basis: {
				derived: "the journey that every product has",
				from: [{ source: "reference", at: "Bookings" }],
			},
		},
		"bad-credentials": {
			title: "Wrong password",
			expects: "The refusal with code 0071 is recognised.",
			requirement: "mandatory",
			when: { question: "generation", is: "version-1" },
			basis: {
				derived: "code 0071 stands for wrong credentials",
				from: [{ source: "reference", at: "Errors" }],
			},
		},
		"sold-out": {
			title: "Sold out between search and booking",
			expects: "The refusal is shown and something else is offered.",
			requirement: "mandatory",
			basis: {
				derived: "codes 0004 and 0037 refuse a booking",
				from: [{ source: "reference", at: "Errors" }],
			},
		},
		"price-rose": {
			title: "The price rose",
			expects:
				"The customer is asked before the booking is sent again with the new price.",
			requirement: "mandatory",
			basis: {
				derived: "a booking below the current price is refused",
				from: [{ source: "reference", at: "Bookings" }],
			},
		},
		duplicate: {
			title: "The same booking twice",
			expects: "The second is refused with code 0005, one booking exists.",
			requirement: "mandatory",
			when: { question: "generation", is: "version-1" },
			basis: {
				derived: "code 0005 stands for a duplicate",
				from: [{ source: "reference", at: "Errors" }],
			},
		},
		amendment: {
			title: "Amend a booking",
			expects: "The new value and a changed price are shown before it is done.",
			requirement: "recommended",
			when: { question: "changes", is: "amend" },
			basis: {
				derived: "an amendment with a new price is asked for first, then sent",
				from: [{ source: "reference", at: "Amend" }],
			},
		},
		cancellation: {
			title: "Cancel in two steps",
			expects: "The refund is shown first; a second cancellation is refused.",
			requirement: "recommended",
			when: { question: "changes", is: "cancel" },
			basis: {
				derived: "the first step asks, the second cancels",
				from: [{ source: "reference", at: "Cancel" }],
			},
		},
		upgrade: {
			title: "Book an upgrade",
			expects: "Totals are right with and without the upgrade.",
			requirement: "recommended",
			when: { question: "changes", is: "upgrades" },
			basis: {
				derived: "upgrades are sent beside the product's own price",
				from: [{ source: "reference", at: "Upgrades" }],
			},
		},
		"asynchronous-booking": {
			title: "A booking that is confirmed later",
			expects:
				"It is polled at the given interval until it is confirmed or fails.",
			requirement: "recommended",
			when: { question: "changes", is: "asynchronous" },
			basis: {
				derived: "an asynchronous booking starts as pending",
				from: [{ source: "reference", at: "Asynchronous bookings" }],
			},
		},
		"content-rules": {
			title: "Content rules",
			expects:
				"The button with the link back is there; availability is not cached, the library at most 24 hours.",
			requirement: "mandatory",
			basis: {
				derived: "breaking the rules leads to suspension",
				from: [{ source: "legal", at: "Product library" }],
			},
		},
		"retry-without-doubling": {
			title: "Retry with the same key",
			expects: "A repeated request after a lost response makes one booking.",
			requirement: "mandatory",
			when: { question: "generation", is: "version-2" },
			basis: {
				derived: "version 2 recognises a repeated key",
				from: [{ source: "version-2", at: "Idempotency" }],
			},
		},
	},
);

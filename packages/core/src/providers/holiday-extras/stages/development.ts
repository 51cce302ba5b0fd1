import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const development = part.stage(known, "development", {
	title: "Development phase",
	phase: "build",
	goal: "Build against the sandbox.",
	exit: "You declare development complete.",
	handsOver: ["A finished integration"],
	facts: [
		{
			says: "All new code and every change must go to the sandbox first; test bookings on the live system distort figures and are charged to you.",
			basis: { published: "introduction", at: "Environments" },
		},
		{
			says: "You need an HTTPS client and a parser for XML or JSON; any language will do.",
			basis: { published: "introduction", at: "What you need" },
		},
		{
			says: "Calls are limited by minute, hour and day for each key; the figures are not published.",
			basis: { published: "introduction", at: "Fair use" },
		},
	],
	tasks: {
		"build-journeys": {
			title: "Build token, availability, booking and view for each product",
			actor: "partner",
			requirement: "mandatory",
			after: ["agree-support-level", "register-application"],
			instructions:
				"Honour the flags of each product that say which details a booking needs. Make your own confirmation page and e-mail, with a barcode, or a QR code where that is required.",
			duration: {
				optimistic: 2,
				likely: 4,
				pessimistic: 10,
				unit: "weeks",
				startsWhen: { done: "agree-support-level" },
				basis: {
					assumed:
						"No development time is published; one or two products, two developers.",
				},
			},
			provenBy: [
				"standard-booking",
				"token-discipline",
				"price-rose",
				"retry-without-doubling",
			],
			basis: { published: "reference", at: "Bookings" },
		},
		"handle-errors-by-code": {
			title: "Handle errors by their code alone",
			actor: "partner",
			requirement: "mandatory",
			after: ["build-journeys"],
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 6,
				unit: "business days",
				startsWhen: { done: "build-journeys" },
				basis: { assumed: "Codes are reused for different causes." },
			},
			provenBy: ["bad-credentials", "sold-out", "duplicate"],
			basis: { published: "reference", at: "Errors" },
		},
		"meet-content-rules": {
			title: "Meet the rules for content and caching",
			actor: "partner",
			requirement: "mandatory",
			after: ["build-journeys"],
			instructions:
				"Terms and conditions before booking; the button with a link back wherever content of the product library is shown; no caching of availability, the library for 24 hours at most.",
			duration: {
				optimistic: 1,
				likely: 2,
				pessimistic: 4,
				unit: "business days",
				startsWhen: { done: "build-journeys" },
				basis: { assumed: "A few pages." },
			},
			provenBy: ["content-rules"],
			basis: { published: "legal", at: "Product library" },
		},
		"build-further-journeys": {
			title: "Build the further journeys that you offer",
			actor: "partner",
			requirement: "optional",
			when: {
				question: "changes",
				isOneOf: ["amend", "cancel", "upgrades", "asynchronous"],
			},
			after: ["build-journeys"],
			duration: {
				optimistic: 3,
				likely: 8,
				pessimistic: 20,
				unit: "business days",
				startsWhen: { done: "build-journeys" },
				basis: { assumed: "A few days for each journey." },
			},
			provenBy: [
				"amendment",
				"cancellation",
				"upgrade",
				"asynchronous-booking",
			],
			basis: {
				published: "reference",
				at: "Amend, cancel, upgrades, asynchronous bookings",
			},
		},
		"name-webhook-endpoint": {
			title: "Name the endpoint for webhooks",
			actor: "partner",
			requirement: "mandatory",
			when: { question: "generation", is: "version-2" },
			after: ["register-application"],
			instructions:
				"Give it to the partnerships manager, who sets it up and shares the secret.",
			contact: "integration-support",
			duration: {
				optimistic: 1,
				likely: 2,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { done: "register-application" },
				basis: { assumed: "No time is published." },
			},
			basis: { published: "version-2", at: "Webhooks" },
		},
		"answer-queries": {
			title: "Answer your queries",
			awaited: "answers to our queries",
			actor: "provider",
			requirement: "mandatory",
			after: ["agree-support-level"],
			facts: [
				{
					says: "The account manager can be reached with any query during development.",
					basis: { published: "process-2017", at: "3. Development phase" },
				},
			],
			contact: "account-manager",
			duration: {
				optimistic: 0.5,
				likely: 1,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { event: "a query comes up" },
				basis: { assumed: "No response time is published." },
			},
			basis: { published: "process", at: "Development phase" },
		},
		"announce-completion": {
			title: "Declare development complete",
			actor: "partner",
			requirement: "mandatory",
			after: [
				"handle-errors-by-code",
				"meet-content-rules",
				"build-further-journeys",
				"name-webhook-endpoint",
				"answer-queries",
			],
			contact: "account-manager",
			message: "announce-completion",
			duration: {
				exactly: 1,
				unit: "working hours",
				startsWhen: { done: "handle-errors-by-code" },
				basis: { assumed: "One e-mail." },
			},
			basis: {
				derived: "certification begins when development is complete",
				from: [{ source: "process", at: "Certification" }],
			},
		},
	},
	basis: { published: "process", at: "Development phase" },
});

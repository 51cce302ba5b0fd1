import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const certification = part.stage(known, "certification", {
	title: "End-to-end testing and certification",
	phase: "certify",
	goal: "Prioticket sees that requests are well formed, that data flows from end to end, and that the mandatory requirements are met.",
	exit: "Every mandatory case of your script has passed a review.",
	handsOver: [
		"A passed certification",
		"Credentials that stay usable on staging",
	],
	tasks: {
		"deliver-certification-kit": {
			title: "Send the certification credentials and your script",
			awaited: "the certification credentials and our certification script",
			actor: "provider",
			requirement: "mandatory",
			after: ["request-certification"],
			facts: [
				{
					says: "The credentials are a new set with access to the same products; they can be used for tests on staging after launch.",
					basis: {
						published: "integration-process",
						at: "Step 3, you will receive",
					},
				},
				{
					says: "The script is made for the product portfolios of the suppliers that interest you.",
					basis: {
						published: "integration-process",
						at: "Step 3, you will receive",
					},
				},
			],
			produces: [
				{ credential: "certification" },
				{ document: "certification-script" },
			],
			contact: "service-desk",
			message: "chase-promise",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { done: "request-certification" },
				basis: {
					derived: "from one day up to the promised 5 business days",
					from: [
						{ source: "integration-process", at: "Step 3, processing time" },
					],
				},
			},
			promise: {
				within: 5,
				unit: "business days",
				startsWhen: { done: "request-certification" },
				covers: "Certification script and credentials.",
				basis: {
					published: "integration-process",
					at: "Step 3, processing time",
				},
			},
			basis: {
				published: "integration-process",
				at: "Step 3, you will receive",
			},
		},
		"obtain-supplier-credentials": {
			title: "Obtain the credentials of suppliers that use their own",
			actor: "partner",
			with: ["supplier"],
			requirement: "mandatory",
			when: { question: "supplier-credentials", is: "yes" },
			after: ["request-certification"],
			instructions:
				"Plan for several credential sets side by side: some suppliers tie access to their own admin environment.",
			produces: [{ credential: "supplier" }],
			repeats: "each supplier that asks for it",
			contact: "service-desk",
			duration: {
				optimistic: 1,
				likely: 5,
				pessimistic: 15,
				unit: "business days",
				startsWhen: { done: "request-certification" },
				basis: { assumed: "Neither the way to ask nor a time is published." },
			},
			basis: {
				published: "integration-process",
				at: "Step 3, credential management",
			},
		},
		"complete-mandatory-cases": {
			title: "Run every mandatory case of the script",
			actor: "partner",
			requirement: "mandatory",
			after: ["deliver-certification-kit", "obtain-supplier-credentials"],
			needs: [
				{ credential: "certification" },
				{ document: "certification-script" },
			],
			produces: [{ information: "Results of the mandatory cases" }],
			message: "hand-in-results",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 8,
				unit: "business days",
				startsWhen: { done: "deliver-certification-kit" },
				basis: { assumed: "About a dozen cases, most of them bookings." },
			},
			provenBy: [
				"freesale",
				"time-point",
				"time-period",
				"time-slot",
				"time-date",
				"third-party-product",
				"seasonal-product",
				"ticket-types",
				"quantity-limit",
				"reserve-and-confirm",
				"hold-expires",
				"full-cancellation",
			],
			basis: {
				published: "integration-process",
				at: "Step 3, you will receive",
			},
		},
		"complete-further-cases": {
			title: "Run recommended and optional cases that you may need later",
			actor: "partner",
			requirement: "recommended",
			after: ["deliver-certification-kit"],
			facts: [
				{
					says: "Cases beyond the mandatory ones widen what you support, and can spare you a new certification when suppliers or features are added.",
					basis: {
						published: "integration-process",
						at: "Step 3, recommendation",
					},
				},
			],
			duration: {
				optimistic: 1,
				likely: 2,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { done: "deliver-certification-kit" },
				basis: { assumed: "Fewer cases than the mandatory ones." },
			},
			provenBy: [
				"partial-cancellation",
				"combi-product",
				"booking-questions",
				"pickup-point",
				"late-voucher",
				"promo-code-refused",
			],
			basis: { published: "integration-process", at: "Step 3, recommendation" },
		},
		"review-certification": {
			title: "Review the certification round",
			awaited: "the review of our certification round",
			actor: "provider",
			requirement: "mandatory",
			after: ["complete-mandatory-cases"],
			facts: [
				{
					says: "What is looked at: whether requests are formed correctly, data flows smoothly between the systems, and mandatory requirements are met.",
					basis: { published: "integration-process", at: "Step 3" },
				},
				{
					says: "Each case that failed is re-certified before you move on, and only those.",
					basis: {
						published: "integration-process",
						at: "Step 3, certification review time",
					},
				},
			],
			contact: "service-desk",
			message: "chase-promise",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { done: "complete-mandatory-cases" },
				basis: {
					derived: "from one day up to the promised 5 business days a round",
					from: [
						{
							source: "integration-process",
							at: "Step 3, certification review time",
						},
					],
				},
			},
			promise: {
				within: 5,
				unit: "business days",
				startsWhen: { done: "complete-mandatory-cases" },
				covers: "Each round of review.",
				basis: {
					published: "integration-process",
					at: "Step 3, certification review time",
				},
			},
			review: {
				judges: ["complete-mandatory-cases"],
				redo: "failed-cases",
				passes: {
					chance: 0.55,
					basis: {
						assumed:
							"How often a round passes is not published; about half is our guess for a script of this size.",
					},
				},
				fix: {
					optimistic: 1,
					likely: 3,
					pessimistic: 8,
					unit: "business days",
					startsWhen: { event: "a round has been returned with failed cases" },
					basis: { assumed: "Only the failed cases are fixed and run again." },
				},
				outcome: "The post-certification questionnaire.",
				basis: {
					published: "integration-process",
					at: "Step 3, certification review time",
				},
			},
			basis: {
				published: "integration-process",
				at: "Step 3, certification review time",
			},
		},
	},
	basis: { published: "integration-process", at: "Step 3" },
});

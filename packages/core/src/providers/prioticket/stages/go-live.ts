import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const goLive = part.stage(known, "go-live", {
	title: "Post-certification and go-live",
	phase: "go-live",
	goal: "Let Prioticket set up production to fit the way you will use it, and let suppliers open their products to you.",
	exit: "Production credentials are issued and suppliers have enabled their products for you.",
	handsOver: [
		"Production credentials with the Distributor ID",
		"Enabled products",
	],
	tasks: {
		"fill-in-questionnaire": {
			title: "Fill in the post-certification questionnaire",
			actor: "partner",
			requirement: "mandatory",
			after: ["review-certification"],
			instructions:
				"It is brief: how you will use the API, and who Prioticket should call when it sees a problem. Name a person who answers.",
			needs: [
				{ document: "questionnaire" },
				{ information: "Your API support contact" },
			],
			contact: "service-desk",
			duration: {
				optimistic: 0.5,
				likely: 1,
				pessimistic: 3,
				unit: "business days",
				startsWhen: { done: "review-certification" },
				basis: { assumed: "The guide calls it brief." },
			},
			basis: { published: "integration-process", at: "Step 4" },
		},
		"check-questionnaire": {
			title: "Check the questionnaire",
			awaited: "the check of our questionnaire",
			actor: "provider",
			requirement: "mandatory",
			after: ["fill-in-questionnaire"],
			facts: [
				{
					says: "Only valid and complete answers lead to production credentials.",
					basis: { published: "integration-process", at: "Step 4" },
				},
			],
			contact: "service-desk",
			duration: {
				optimistic: 1,
				likely: 2,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { done: "fill-in-questionnaire" },
				basis: {
					assumed:
						"No time is published; other answers take up to 5 business days.",
				},
			},
			review: {
				judges: ["fill-in-questionnaire"],
				redo: "not-published",
				passes: {
					chance: 0.9,
					basis: { assumed: "A short form that rarely comes back." },
				},
				fix: {
					optimistic: 0.5,
					likely: 1,
					pessimistic: 2,
					unit: "business days",
					startsWhen: { event: "answers are found missing or invalid" },
					basis: { assumed: "A few answers to correct." },
				},
				basis: {
					derived:
						"credentials come only when the answers are valid and complete",
					from: [{ source: "integration-process", at: "Step 4" }],
				},
			},
			basis: { published: "integration-process", at: "Step 4" },
		},
		"issue-production-credentials": {
			title: "Issue the production credentials",
			awaited: "our production credentials",
			actor: "provider",
			requirement: "mandatory",
			after: ["check-questionnaire"],
			facts: [
				{
					says: "Keys for staging and production are said to come in a separate e-mail.",
					basis: { published: "headers", at: "Authorization" },
				},
			],
			produces: [{ credential: "production" }],
			contact: "service-desk",
			message: "chase-promise",
			duration: {
				optimistic: 1,
				likely: 2,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { done: "check-questionnaire" },
				basis: {
					assumed:
						"No time is published; other answers take up to 5 business days.",
				},
			},
			basis: { published: "integration-process", at: "Step 4" },
		},
		"share-distributor-id": {
			title:
				"Give your Distributor ID to the suppliers you have agreements with",
			actor: "partner",
			requirement: "mandatory",
			after: ["issue-production-credentials"],
			needs: [
				{ credential: "production" },
				{ information: "Commercial agreements with suppliers" },
			],
			repeats: "each supplier",
			message: "share-distributor-id",
			duration: {
				optimistic: 0.5,
				likely: 1,
				pessimistic: 2,
				unit: "business days",
				startsWhen: { done: "issue-production-credentials" },
				basis: { assumed: "One message a supplier." },
			},
			contact: "supplier",
			basis: {
				published: "integration-process",
				at: "Step 4, Distributor ID usage",
			},
		},
		"enable-products": {
			title: "Enable products for your distributor account",
			awaited: "your products for our distributor account",
			actor: "supplier",
			requirement: "mandatory",
			after: ["share-distributor-id"],
			facts: [
				{
					says: "Suppliers open their products on the basis of the agreements that you have with them.",
					basis: {
						published: "integration-process",
						at: "Step 4, Distributor ID usage",
					},
				},
			],
			repeats: "each supplier",
			contact: "supplier",
			duration: {
				optimistic: 1,
				likely: 5,
				pessimistic: 15,
				unit: "business days",
				startsWhen: { done: "share-distributor-id" },
				basis: { assumed: "No time is published, and suppliers differ." },
			},
			basis: {
				published: "integration-process",
				at: "Step 4, Distributor ID usage",
			},
		},
	},
	basis: { published: "integration-process", at: "Step 4" },
});

import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const scopingAndDevelopment = part.stage(
	known,
	"scoping-and-development",
	{
		title: "Scoping and development",
		phase: "build",
		goal: "Choose the features that your business needs, and build those.",
		exit: "Development is finished and the certification request is filed.",
		handsOver: ["A finished integration", "API Certification Request"],
		facts: [
			{
				says: "The API is meant to be used in part: partial implementations and the smallest requests that work are welcome, not every feature has to be built.",
				basis: { published: "integration-process", at: "Step 2" },
			},
			{
				says: "A valid order needs very little: distributor id, language, external reference, one direct booking with product id, product type id and count, and a contact e-mail address.",
				basis: {
					published: "integration-process",
					at: "Step 2, example of a minimal order",
				},
			},
		],
		tasks: {
			"study-documentation": {
				title: "Study the documentation, best practices and sample requests",
				actor: "partner",
				requirement: "mandatory",
				after: ["deliver-staging-access"],
				needs: [{ document: "api-documentation" }],
				duration: {
					optimistic: 1,
					likely: 3,
					pessimistic: 6,
					unit: "business days",
					startsWhen: { done: "deliver-staging-access" },
					basis: { assumed: "A large API, read with one use in mind." },
				},
				basis: {
					published: "integration-process",
					at: "Step 2, review the documentation",
				},
			},
			"define-scope": {
				title: "Define the scope against the certification template",
				phase: "kick-off",
				actor: "partner",
				requirement: "mandatory",
				after: ["study-documentation"],
				instructions:
					"Go through the template case by case and decide what you need. A scope that is fixed first keeps the work on what matters, avoids building what no one uses, and shortens the time to market.",
				needs: [{ document: "script-template" }],
				produces: [{ information: "The scope of the integration" }],
				duration: {
					optimistic: 1,
					likely: 2,
					pessimistic: 5,
					unit: "business days",
					startsWhen: { done: "study-documentation" },
					basis: { assumed: "A decision between engineering and product." },
				},
				basis: {
					published: "integration-process",
					at: "Step 2, define your scope",
				},
			},
			"build-integration": {
				title: "Build the chosen features",
				actor: "partner",
				requirement: "mandatory",
				after: ["define-scope"],
				needs: [
					{ credential: "development" },
					{ information: "The scope of the integration" },
				],
				facts: [
					{
						says: "The limits are 1,000 requests and 60 answers in the 4xx range a minute; more traffic is agreed with the API Support Team.",
						basis: { published: "fair-use", at: "Limits" },
					},
				],
				duration: {
					optimistic: 3,
					likely: 6,
					pessimistic: 12,
					unit: "weeks",
					startsWhen: { done: "define-scope" },
					basis: {
						assumed:
							"No development time is published; the 2022 text spoke of days to many months.",
					},
				},
				provenBy: [
					"token-and-renewal",
					"rejected-credentials",
					"retry-after-timeout",
					"confirmed-later",
					"back-off",
				],
				basis: { published: "integration-process", at: "Step 2" },
			},
			"raise-support-ticket": {
				title: "Raise a support ticket when you are stuck",
				actor: "partner",
				requirement: "optional",
				after: ["deliver-staging-access"],
				instructions:
					"While you prepare the scope, look into advanced features, or develop.",
				contact: "api-support-team",
				message: "ask-support",
				duration: {
					optimistic: 1,
					likely: 2,
					pessimistic: 4,
					unit: "working hours",
					startsWhen: { event: "a question comes up" },
					basis: {
						assumed: "A question with its request and answer attached.",
					},
				},
				basis: { published: "integration-process", at: "Step 2, need help" },
			},
			"answer-support-ticket": {
				title: "Answer the support ticket",
				awaited: "the answer to our support ticket",
				actor: "provider",
				requirement: "optional",
				after: ["raise-support-ticket"],
				contact: "api-support-team",
				message: "chase-promise",
				duration: {
					optimistic: 1,
					likely: 2,
					pessimistic: 4,
					unit: "business days",
					startsWhen: { done: "raise-support-ticket" },
					basis: {
						derived: "from one day up to the promised 4 business days",
						from: [{ source: "integration-process", at: "Step 2, need help" }],
					},
				},
				promise: {
					within: 4,
					unit: "business days",
					startsWhen: { done: "raise-support-ticket" },
					basis: {
						published: "integration-process",
						at: "Step 2 and closing notes, need help",
					},
				},
				basis: { published: "integration-process", at: "Step 2, need help" },
			},
			"request-certification": {
				title: "File the API Certification Request",
				actor: "partner",
				requirement: "mandatory",
				after: ["build-integration"],
				instructions: "Through the Service Desk, once development is complete.",
				needs: [{ document: "certification-request" }],
				contact: "service-desk",
				message: "ask-for-certification",
				duration: {
					optimistic: 1,
					likely: 2,
					pessimistic: 8,
					unit: "working hours",
					startsWhen: { done: "build-integration" },
					basis: { assumed: "One request." },
				},
				basis: { published: "integration-process", at: "Closing notes" },
			},
		},
		basis: { published: "integration-process", at: "Step 2" },
	},
);

import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const requestAccess = part.stage(known, "request-access", {
	title: "Request API access and documentation",
	phase: "access",
	goal: "Hold valid credentials for the staging environment before development begins.",
	exit: "You hold the documentation, the staging credentials and the certification script template.",
	handsOver: [
		"API documentation",
		"Development credentials",
		"Certification script template",
	],
	facts: [
		{
			says: "Prioticket strongly recommends following the process as it stands, so that your developers and its integration specialists stay aligned and support can fit your needs.",
			basis: { published: "integration-process", at: "Introduction" },
		},
	],
	tasks: {
		"submit-access-request": {
			title: "Ask the Service Desk for staging access",
			actor: "partner",
			requirement: "mandatory",
			needs: [{ document: "access-request" }],
			contact: "service-desk",
			message: "ask-for-access",
			duration: {
				optimistic: 0.5,
				likely: 1,
				pessimistic: 3,
				unit: "business days",
				startsWhen: { event: "you decide to integrate" },
				basis: { assumed: "One request, once it is agreed who asks." },
			},
			basis: { published: "integration-process", at: "Step 1" },
		},
		"describe-supplier-portfolio": {
			title: "Tell Prioticket which suppliers and products interest you",
			actor: "partner",
			requirement: "mandatory",
			instructions:
				"Name the suppliers and what you want to sell of their portfolio. The certification guidance is tailored to it.",
			needs: [{ document: "supplier-portfolio" }],
			contact: "service-desk",
			duration: {
				optimistic: 0.5,
				likely: 2,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { event: "you decide to integrate" },
				basis: {
					assumed:
						"A list from your commercial team; suppliers may still be open.",
				},
			},
			basis: { published: "integration-process", at: "Step 1" },
		},
		"deliver-staging-access": {
			title: "Send documentation, credentials and script template",
			awaited:
				"the documentation, credentials and certification script template",
			actor: "provider",
			requirement: "mandatory",
			after: ["submit-access-request", "describe-supplier-portfolio"],
			facts: [
				{
					says: "The script template lists mandatory and optional test cases. Which are mandatory depends on the suppliers or clients that you plan to work with.",
					basis: {
						published: "integration-process",
						at: "Step 1, important note",
					},
				},
				{
					says: "The promised time names documentation and credentials; the template comes in the same list without a time of its own.",
					basis: {
						published: "integration-process",
						at: "Step 1, processing time",
					},
				},
			],
			produces: [
				{ document: "api-documentation" },
				{ credential: "development" },
				{ document: "script-template" },
			],
			contact: "service-desk",
			message: "chase-promise",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { done: "submit-access-request" },
				basis: {
					derived: "from one day up to the promised 5 business days",
					from: [
						{ source: "integration-process", at: "Step 1, processing time" },
					],
				},
			},
			promise: {
				within: 5,
				unit: "business days",
				startsWhen: { done: "submit-access-request" },
				covers: "Documentation and credentials.",
				basis: {
					published: "integration-process",
					at: "Step 1, processing time",
				},
			},
			basis: {
				published: "integration-process",
				at: "Step 1, you will receive",
			},
		},
	},
	basis: { published: "integration-process", at: "Step 1" },
});

import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const sandboxAccess = part.stage(known, "sandbox-access", {
	title: "Sandbox access",
	phase: "access",
	goal: "Get what you need to begin: sandbox credentials, a client, first calls.",
	exit: "You have sandbox credentials and the basic data is set up.",
	handsOver: ["Sandbox credentials", "A test clinic with test doctors"],
	facts: [
		{
			says: "Beginning takes three easy steps: sandbox access, the client library, test calls.",
			basis: { published: "process-draft", at: "Getting sandbox access" },
		},
		{
			says: "No response time is promised for any request of this process.",
			basis: {
				derived: "neither the draft nor the newer text names one",
				from: [
					{ source: "process-draft", at: "Whole page" },
					{ source: "guide", at: "Visible part" },
				],
			},
		},
	],
	tasks: {
		"request-sandbox-access": {
			title: "Ask for sandbox access with the form",
			actor: "partner",
			requirement: "mandatory",
			needs: [{ document: "sandbox-form" }],
			contact: "integrations",
			duration: {
				optimistic: 1,
				likely: 2,
				pessimistic: 8,
				unit: "working hours",
				startsWhen: { event: "you decide to integrate" },
				basis: { assumed: "One form." },
			},
			basis: { published: "process-draft", at: "Getting sandbox access" },
		},
		"issue-sandbox-access": {
			title: "Issue sandbox access",
			awaited: "access to the sandbox",
			actor: "provider",
			requirement: "mandatory",
			after: ["request-sandbox-access"],
			facts: [
				{
					says: "It comes with a sample API client, and with profiles of a test clinic and of test doctors that you use by signing in.",
					basis: { published: "process-draft", at: "Getting sandbox access" },
				},
			],
			produces: [
				{ credential: "sandbox" },
				{ information: "A sample API client" },
			],
			contact: "integrations",
			message: "chase-docplanner",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 10,
				unit: "business days",
				startsWhen: { done: "request-sandbox-access" },
				basis: { assumed: "No time is published." },
			},
			basis: { published: "process-draft", at: "Getting sandbox access" },
		},
		"set-up-basic-data": {
			title: "Sign in and set up the basic data",
			actor: "partner",
			requirement: "mandatory",
			after: ["issue-sandbox-access"],
			instructions:
				"Use sandbox keys only while you develop and test, so that nothing changes for live customers.",
			needs: [{ credential: "sandbox" }],
			duration: {
				optimistic: 0.5,
				likely: 1,
				pessimistic: 3,
				unit: "business days",
				startsWhen: { done: "issue-sandbox-access" },
				basis: { assumed: "A clinic, a few doctors, their services." },
			},
			basis: { published: "process-draft", at: "Getting sandbox access" },
		},
	},
	basis: { published: "process-draft", at: "Getting sandbox access" },
});

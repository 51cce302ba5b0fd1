import { part } from "../../process/index.ts";
import { known } from "./known.ts";

export const conflicts = part.conflicts(known, {
	"questionnaire-moment": {
		about: "When the questionnaire is filled in",
		touches: [{ task: "fill-in-questionnaire" }],
		uses: {
			says: "After certification.",
			basis: { published: "integration-process", at: "Step 4" },
		},
		others: [
			{
				says: "Before development.",
				basis: { published: "process-2022", at: "Phases" },
			},
		],
		reason: "The current process moved it.",
	},
	"certification-channel": {
		about: "How certification is requested",
		touches: [{ task: "request-certification" }],
		uses: {
			says: "With a request in the Service Desk.",
			basis: { published: "integration-process", at: "Closing notes" },
		},
		others: [
			{
				says: "By e-mail to the verification team.",
				basis: { published: "process-2022", at: "Phases" },
			},
		],
		reason: "The newer text names the Service Desk alone.",
	},
	"certification-environment": {
		about: "Where certification runs",
		touches: [{ stage: "certification" }],
		uses: {
			says: "On staging.",
			basis: {
				published: "integration-process",
				at: "Step 3, you will receive",
			},
		},
		others: [
			{
				says: "On a sandbox host.",
				basis: { published: "process-2022", at: "Hosts" },
			},
		],
		reason: "Version 3.8 and the current process speak of staging.",
	},
	"token-host": {
		about: "Which host issues tokens in version 3.8",
		touches: [{ credential: "development" }],
		uses: {
			says: "The host of the environment that is called.",
			basis: { published: "reservations", at: "Sample calls" },
		},
		others: [
			{
				says: "The sandbox host.",
				basis: { published: "specification", at: "Security schemes" },
			},
		],
		reason: "All sample calls stay on one host.",
	},
	"rate-limits": {
		about: "Whether there are rate limits",
		touches: [{ task: "build-integration" }],
		uses: {
			says: "1,000 requests and 60 answers in the 4xx range a minute.",
			basis: { published: "fair-use", at: "Limits" },
		},
		others: [
			{
				says: "No limits, fair use only.",
				basis: { published: "rate-limiting-before", at: "Rate limiting" },
			},
		],
		reason: "The newer text replaced the older one.",
	},
});

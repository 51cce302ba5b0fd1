import { part } from "../../process/index.ts";
import { known } from "./known.ts";

export const openQuestions = part.openQuestions(known, {
	"which-days": {
		ask: "Are the 60 days, the 1 to 3 days and the weeks calendar or business days?",
		hurts: [{ process: "whole" }],
		because: "No unit is qualified, and earlier pages spoke of business days.",
		meanwhile:
			"We read the stages as written and let the claim of 60 days stand as calendar days.",
		kind: "unclear",
		basis: { published: "process", at: "Integration timeline" },
	},
	"clock-starts": {
		ask: "From which event does each of the times run?",
		hurts: [
			{ stage: "initiation" },
			{ stage: "certification" },
			{ stage: "production" },
		],
		because: "Only development has a stated start: access to the test account.",
		kind: "not-published",
		basis: { published: "process", at: "Timelines" },
	},
	"response-times": {
		ask: "How long do an application, the agreement, answers, the readiness review and the certification review take?",
		hurts: [
			{ document: "application-form" },
			{ task: "resolve-technical-questions" },
			{ task: "check-readiness" },
			{ task: "approve-certification" },
		],
		because: "None of them is published.",
		kind: "not-published",
		basis: { published: "process", at: "Whole page" },
	},
	"evidence-format": {
		ask: "Which evidence do you want, and what makes a scenario pass?",
		hurts: [{ document: "test-results" }, { task: "document-results" }],
		because: "Screens, ids or logs: the format is not published.",
		kind: "not-published",
		basis: { published: "process", at: "Certification, key activities" },
	},
	"pilot-criteria": {
		ask: "What makes a property fit to be the pilot, and what ends the pilot?",
		hurts: [
			{ task: "find-pilot-property" },
			{ task: "connect-pilot-property" },
		],
		because: "Length beyond a week, volumes and sign-off are not published.",
		when: { question: "api", isOneOf: ["siteconnect", "pmsxchange"] },
		kind: "not-published",
		basis: { published: "process", at: "Production" },
	},
	"production-without-pilot": {
		ask: "How long does production take where no pilot is required?",
		hurts: [{ task: "configure-production" }],
		because: "The published week is for integrations with a pilot.",
		when: { not: { question: "api", isOneOf: ["siteconnect", "pmsxchange"] } },
		kind: "not-published",
		basis: { published: "process", at: "Production, timeline" },
	},
	"support-pages": {
		ask: "Where is the Integration Support page, and which hours and escalation does it name?",
		hurts: [{ contact: "integration-support" }],
		because:
			"The link leads inside the portal; its contents were not readable.",
		kind: "lost-link",
		basis: { published: "process", at: "Still have questions?" },
	},
	"mandatory-functions": {
		ask: "Which functions of pmsXchange are mandatory today?",
		hurts: [{ task: "confirm-functionality" }, { stage: "certification" }],
		because: "Two pages disagree.",
		when: { question: "api", is: "pmsxchange" },
		kind: "unclear",
		basis: {
			published: "pmsxchange-faq",
			at: "Mandatory and recommended functions",
		},
	},
});

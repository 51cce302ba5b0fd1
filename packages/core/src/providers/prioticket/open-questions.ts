import { part } from "../../process/index.ts";
import { known } from "./known.ts";

export const openQuestions = part.openQuestions(known, {
	"service-desk-address": {
		ask: "Where is the Service Desk, and what do you need to open a request there?",
		hurts: [
			{ contact: "service-desk" },
			{ task: "submit-access-request" },
			{ task: "request-certification" },
		],
		because:
			"Every request goes through the Service Desk, but the copies of the guide that we could read have lost its link.",
		kind: "lost-link",
		basis: {
			published: "integration-process",
			at: "Steps 1 and 3, links without a target",
		},
	},
	"clock-start": {
		ask: "From which moment do your business days count, and by which calendar and time zone?",
		hurts: [{ process: "whole" }],
		because:
			"All promised times are business days, yet neither the start of the clock nor the working calendar is defined.",
		meanwhile:
			"We count from the moment the request is sent, on the Dutch calendar.",
		kind: "unclear",
		basis: {
			published: "integration-process",
			at: "Steps 1 to 3, processing times",
		},
	},
	"script-contents": {
		ask: "What evidence do you want for each certification case, and when does a case pass?",
		hurts: [
			{ document: "certification-script" },
			{ task: "complete-mandatory-cases" },
		],
		because:
			"The script is sent to partners only. Case names and staging products are public, their steps and expected results are not.",
		kind: "not-published",
		basis: { published: "implementation-guide", at: "Case tables" },
	},
	"questionnaire-contents": {
		ask: "What does the post-certification questionnaire ask?",
		hurts: [{ document: "questionnaire" }],
		because:
			"Known are the intended use and the API support contact; the rest could be prepared in advance.",
		kind: "not-published",
		basis: { published: "integration-process", at: "Step 4" },
	},
	"go-live-times": {
		ask: "How long does it take to check the questionnaire, to issue production credentials, and until suppliers enable products?",
		hurts: [
			{ task: "check-questionnaire" },
			{ task: "issue-production-credentials" },
			{ task: "enable-products" },
		],
		because:
			"The step after certification is the only one without a time, and it decides the launch date.",
		meanwhile:
			"We assume up to 5 business days for each answer of Prioticket, as elsewhere, and up to 15 for a supplier.",
		kind: "not-published",
		basis: { published: "integration-process", at: "Step 4" },
	},
	"rounds-and-expiry": {
		ask: "Is there a limit to certification rounds, a deadline to hand in again, or an end to a certification?",
		hurts: [{ task: "review-certification" }],
		because: "None is published.",
		meanwhile: "We assume no limit.",
		kind: "not-published",
		basis: {
			published: "integration-process",
			at: "Step 3, certification review time",
		},
	},
	"later-certification": {
		ask: "What makes a new certification necessary later?",
		hurts: [{ task: "complete-further-cases" }],
		because: "The guide only hints at new suppliers or features.",
		kind: "unclear",
		basis: { published: "integration-process", at: "Step 3, recommendation" },
	},
	"separate-credentials": {
		ask: "Which suppliers need separate credentials, and how do we ask for them?",
		hurts: [
			{ credential: "supplier" },
			{ task: "obtain-supplier-credentials" },
		],
		because: "Only one example is given, vouchers in a supplier's own design.",
		kind: "not-published",
		basis: {
			published: "integration-process",
			at: "Step 3, credential management",
		},
	},
	"monitoring-window": {
		ask: "How long do you watch after launch, and which error rate makes you call?",
		hurts: [{ task: "watch-first-weeks" }],
		because: "“First weeks” has no number, and no threshold is named.",
		meanwhile: "We assume three weeks.",
		kind: "unclear",
		basis: {
			published: "integration-process",
			at: "Step 5, post-launch monitoring",
		},
	},
	escalation: {
		ask: "Who do we contact when an answer is overdue?",
		hurts: [{ contact: "service-desk" }, { task: "answer-support-ticket" }],
		because:
			"No path above the Service Desk and no hours of support are published.",
		kind: "not-published",
		basis: { published: "integration-process", at: "Need help" },
	},
});

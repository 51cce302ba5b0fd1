import { part } from "../../process/index.ts";
import { known } from "./known.ts";

export const openQuestions = part.openQuestions(known, {
	"authentication-chapter": {
		ask: "Can we have the chapter “Authentication”, and what is the Extra Identity Number for?",
		hurts: [
			{ document: "authentication-chapter" },
			{ credential: "test" },
			{ task: "configure-authentication" },
		],
		because:
			"The process refers to the chapter, and no public copy could be found.",
		kind: "lost-link",
		basis: { published: "process", at: "2. Get credentials" },
	},
	"launch-requirements": {
		ask: "Can we have the chapter “Launch Requirements” before we begin?",
		hurts: [
			{ document: "launch-requirements" },
			{ task: "review-test-environment" },
		],
		because:
			"Both quality checks look at it, and no public copy could be found.",
		kind: "lost-link",
		basis: { published: "process", at: "3. Develop with test credential" },
	},
	durations: {
		ask: "How long do credentials, each quality check and the site review usually take?",
		hurts: [
			{ task: "assign-credentials" },
			{ task: "review-test-environment" },
			{ task: "provide-live-cases" },
			{ task: "review-before-launch" },
		],
		because:
			"No duration, deadline or response time is published for any step.",
		meanwhile: "We assume about a week for each check.",
		kind: "not-published",
		basis: { published: "process", at: "Whole page" },
	},
	"how-to-reach": {
		ask: "How do we reach our partnership manager and our product manager?",
		hurts: [{ contact: "partnership-manager" }, { contact: "product-manager" }],
		because: "No address, channel or escalation is published.",
		kind: "not-published",
		basis: { published: "process", at: "Whole page" },
	},
	"site-review-recipient": {
		ask: "Who do we notify for the site review, and what does it look at beyond the API?",
		hurts: [{ task: "request-site-review" }],
		because: "The process says “us” without a role.",
		meanwhile: "We write to the product manager, who led the first check.",
		kind: "unclear",
		basis: { published: "process", at: "4. Deploy" },
	},
	"live-cases": {
		ask: "Do the cases on specified hotels make real bookings, and who cancels and pays for them?",
		hurts: [{ task: "complete-live-cases" }, { case: "specified-hotels" }],
		because:
			"They run in the live environment, and nothing is said about money.",
		kind: "not-published",
		basis: { published: "process", at: "5. Request site review" },
	},
	"launch-lead-time": {
		ask: "How long in advance must you know the on-sale date, and must you accept it?",
		hurts: [{ task: "tell-launch-time" }, { task: "go-for-sale" }],
		because: "Only the notification is published.",
		kind: "not-published",
		basis: { published: "process", at: "5. Request site review" },
	},
	"affiliate-conditions": {
		ask: "What makes a company an affiliate: contract, fees, commission, documents?",
		hurts: [{ task: "become-affiliate" }],
		because:
			"The process starts with the status and does not say how to get it.",
		kind: "not-published",
		basis: { published: "process", at: "1. Become our affiliate partner" },
	},
	"after-launch": {
		ask: "What is monitored after launch, and who do we call when something breaks?",
		hurts: [{ stage: "site-review" }],
		because: "The process ends with the launch.",
		kind: "not-published",
		basis: { published: "process", at: "5. Request site review" },
	},
	"api-contract": {
		ask: "Which addresses, version, operations and limits does the affiliate API have?",
		hurts: [{ task: "develop-and-debug" }],
		because:
			"None of it is public; our sandbox is modelled on the gateway family.",
		meanwhile: "We model the gateway and say so everywhere.",
		kind: "not-published",
		basis: { published: "process", at: "Whole page" },
	},
});

import { part } from "../../process/index.ts";
import { known } from "./known.ts";

export const openQuestions = part.openQuestions(known, {
	"development-details": {
		ask: "What do you expect from us during development, and how fast do you answer?",
		hurts: [{ stage: "development" }, { task: "answer-queries" }],
		because:
			"The version of 2017 has a placeholder here; the current text says only that support is agreed at kick-off.",
		kind: "placeholder",
		basis: { published: "process-2017", at: "3. Development phase" },
	},
	"certification-details": {
		ask: "Which cases, load figures and security criteria are on the certification checklist?",
		hurts: [
			{ document: "certification-checklist" },
			{ stage: "certification" },
		],
		because:
			"The version of 2017 has a placeholder; the checklist itself is a linked document whose contents we could not read.",
		kind: "placeholder",
		basis: { published: "process-2017", at: "4. Certification" },
	},
	"go-live-details": {
		ask: "What happens between the sign-off and the first live booking, and how long does it take?",
		hurts: [{ stage: "go-live" }, { task: "add-production-credentials" }],
		because:
			"The version of 2017 has a placeholder; the current text names steps without times.",
		kind: "placeholder",
		basis: { published: "process-2017", at: "5. Go Live" },
	},
	"hours-of-the-aim": {
		ask: "Are the 48 hours for the account working hours?",
		hurts: [{ task: "set-up-account" }],
		because: "Only the rule for weekends and bank holidays is stated.",
		meanwhile:
			"We count hours around the clock, from the next working day when sent on a free day.",
		kind: "unclear",
		basis: { published: "process", at: "Account creation" },
	},
	"self-bill": {
		ask: "Is the Self Bill Agreement still needed?",
		hurts: [
			{ document: "self-bill-agreement" },
			{ task: "clarify-self-bill-agreement" },
		],
		because:
			"It was required from everyone in 2017 and is no longer mentioned.",
		kind: "unclear",
		basis: { published: "process", at: "Account creation" },
	},
	"mandate-outside-europe": {
		ask: "Which finance form does a partner outside the UK and Europe send?",
		hurts: [{ document: "direct-debit-mandate" }, { document: "sepa-mandate" }],
		because: "The guide names forms for the UK and for Europe only.",
		when: { question: "region", is: "other" },
		kind: "not-published",
		basis: { published: "process", at: "Account creation" },
	},
	"agency-number": {
		ask: "What do we enter as agency number on the SEPA Mandate before the account exists?",
		hurts: [{ task: "send-sepa-mandate" }],
		because:
			"The form needs a number that comes with the account, and the account needs the form.",
		when: { question: "region", is: "europe" },
		kind: "unclear",
		basis: { published: "sepa-form", at: "Mandate reference" },
	},
	"certifying-again": {
		ask: "What has to be shown again after a failed certification, and does a certification expire?",
		hurts: [{ task: "sign-off-checklist" }],
		because: "Neither is published.",
		kind: "not-published",
		basis: { published: "process", at: "Certification" },
	},
	escalation: {
		ask: "Who do we call when the account manager cannot be reached?",
		hurts: [{ contact: "account-manager" }],
		because:
			"The account manager is the only path that is named; no phone, hours or severity levels.",
		kind: "not-published",
		basis: { published: "process", at: "Kick off call" },
	},
});

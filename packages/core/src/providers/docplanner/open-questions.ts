import { part } from "../../process/index.ts";
import { known } from "./known.ts";

export const openQuestions = part.openQuestions(known, {
	"form-address": {
		ask: "Where is the form for sandbox access, and what does it ask?",
		hurts: [{ document: "sandbox-form" }, { task: "request-sandbox-access" }],
		because:
			"The draft has a placeholder where the link belongs; in later copies its target is lost.",
		kind: "placeholder",
		basis: { published: "process-draft", at: "Getting sandbox access" },
	},
	"library-address": {
		ask: "Where are the client libraries, and which versions are kept?",
		hurts: [{ task: "install-client-library" }],
		because:
			"The draft has a placeholder instead of the link to the libraries.",
		kind: "placeholder",
		basis: { published: "process-draft", at: "Getting sandbox access" },
	},
	"protocol-file": {
		ask: "Can we have the testing protocol before the session?",
		hurts: [{ document: "test-protocol" }, { task: "study-test-protocol" }],
		because:
			"The draft promises a file to download and has a placeholder in its place.",
		kind: "placeholder",
		basis: { published: "process-draft", at: "Acceptance tests" },
	},
	"lead-times": {
		ask: "How long do sandbox access, the kick-off date, the acceptance session and credentials for a clinic usually take?",
		hurts: [
			{ task: "issue-sandbox-access" },
			{ task: "schedule-kick-off" },
			{ task: "announce-readiness" },
			{ task: "send-credentials-to-partner" },
			{ task: "hand-credentials-to-clinic" },
		],
		because: "No response time is published for any request.",
		meanwhile: "We assume three business days, ten at worst.",
		kind: "not-published",
		basis: { published: "guide", at: "Visible part" },
	},
	"session-rules": {
		ask: "What happens when an acceptance session is not passed, and how soon can the next one be?",
		hurts: [{ task: "hold-acceptance-session" }],
		because:
			"Neither the rule for passing nor for another session is published.",
		kind: "not-published",
		basis: { published: "process-draft", at: "Acceptance tests" },
	},
	"which-methods": {
		ask: "Which methods are required for our use, given that some are optional elsewhere in your guide?",
		hurts: [{ stage: "acceptance-tests" }, { case: "mapping-of-resources" }],
		because:
			"“All methods” cannot be meant literally: presence and real-time callbacks are called optional on other pages.",
		kind: "unclear",
		basis: { published: "process-draft", at: "Acceptance tests, criteria" },
	},
	"whose-app": {
		ask: "Does “configured in our app” mean Docplanner's app or ours, and which of the two routes follows from it?",
		hurts: [{ stage: "activation" }],
		because: "The condition for the two routes can be read both ways.",
		meanwhile: "We ask who receives the credentials.",
		kind: "unclear",
		basis: {
			published: "process-draft",
			at: "Activating integration for clients",
		},
	},
	"ping-details": {
		ask: "Which method and path does the ping use, and is a timeout a failure?",
		hurts: [{ task: "receive-pushes" }, { case: "endpoint-stays-alive" }],
		because: "Only the rhythm and the meaning of answers are published.",
		when: { question: "notifications", is: "push" },
		kind: "not-published",
		basis: { published: "process-draft", at: "Blackbox tests" },
	},
	"sandbox-host": {
		ask: "Which host name does the sandbox have?",
		hurts: [{ credential: "sandbox" }],
		because:
			"None is published; the environment seems to follow from the credentials.",
		kind: "not-published",
		basis: { published: "specification", at: "Servers" },
	},
	"push-retries": {
		ask: "How often and when is a failed push repeated?",
		hurts: [{ task: "receive-pushes" }],
		because: "Three versions can be read on different pages.",
		meanwhile: "We assume two repeats, after 5 and after 10 minutes.",
		when: { question: "notifications", is: "push" },
		kind: "unclear",
		basis: { published: "push-and-pull", at: "Retries" },
	},
});

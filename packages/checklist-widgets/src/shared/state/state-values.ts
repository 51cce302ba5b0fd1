/**
 * The state that components show to style sheets: the values that each `data-` attribute can have. Scripts take only types
 * from here, so nothing of it is fetched by a page; a test holds the style sheets to it.
 */
export const stateValues = {
	/** How a task stands, or a call of the provider. */
	"data-state": [
		"out",
		"skipped",
		"blocked",
		"ready",
		"started",
		"waiting",
		"done",
		"good",
		"refused",
	],
	/** Whose turn it is. */
	"data-turn": ["you", "them", "third"],
	/** How far a stage is. */
	"data-progress": ["done", "now", "waiting"],
	/** How a length is known. */
	"data-basis": ["published", "derived", "assumed", "yours"],
	/** How a certification case stands in a rehearsal. */
	"data-verdict": ["passed", "failed", "begun", "open", "others", "none"],
	/** How much of an operation the requests of a rehearsal have touched. */
	"data-heat": ["none", "some", "most", "all"],
	/** What became of a request or a reply. */
	"data-outcome": ["good", "refused", "failed"],
	/** How sure a mock is of a rule. */
	"data-confidence": ["published", "derived", "modelled"],
	/** How requests reach the mock. */
	"data-transport": ["worker", "page"],
	/** Whether a call waits for a reply, and which exchange is opened. */
	"data-waiting": ["true", "false"],
	"data-chosen": ["true", "false"],
	/** Whether two messages differ in a line. */
	"data-differs": ["true", "false"],
	/** What a notice is about. */
	"data-notice": [
		"disabled",
		"full",
		"newer",
		"broken",
		"refused",
		"set-aside",
	],
	/** How an imported entry differs. */
	"data-kind": ["new", "newer", "conflict"],
	/** Which chart a button takes away. */
	"data-export": ["chance", "calendar"],
} as const;

/** The values of an attribute. */
export type StateValue<Name extends keyof typeof stateValues> =
	(typeof stateValues)[Name][number];

/** State that is there, empty, or not there. */
export const stateFlags = [
	"data-alive",
	"data-announcer",
	"data-answered",
	"data-begun",
	"data-closed",
	"data-critical",
	"data-drawn",
	"data-exam",
	"data-invalid",
	"data-kept",
	"data-overdue",
	"data-ready",
	"data-seen",
	"data-slow",
	"data-too-old",
	"data-trouble",
	"data-within",
] as const;

/** Attributes that carry an id, an address or a figure, which scripts and tests look for. */
export const namingAttributes = [
	"data-again",
	"data-apis",
	"data-attest",
	"data-because",
	"data-broken",
	"data-case",
	"data-changes",
	"data-checklist",
	"data-choose",
	"data-console",
	"data-consoles",
	"data-coverage",
	"data-coverage-fold",
	"data-evidence",
	"data-exam-end",
	"data-exam-place",
	"data-exam-start",
	"data-exam-told",
	"data-file",
	"data-filter",
	"data-flight",
	"data-from-examples",
	"data-from-tab",
	"data-integration",
	"data-integrations",
	"data-label",
	"data-level",
	"data-live",
	"data-my",
	"data-next",
	"data-operation",
	"data-others",
	"data-pass-rates",
	"data-passed-bar",
	"data-passed-words",
	"data-play-case",
	"data-portfolio",
	"data-provider",
	"data-question",
	"data-rail",
	"data-rail-of",
	"data-rail-words",
	"data-rates",
	"data-rehearsal",
	"data-report",
	"data-seen-in",
	"data-send",
	"data-share",
	"data-shown-words",
	"data-slot",
	"data-stage",
	"data-standing",
	"data-summary",
	"data-tally",
	"data-task",
	"data-ticks",
	"data-timeline",
	"data-verdict-words",
	"data-whole",
	"data-yours",
] as const;

/** The stages with their tasks, in reading order. Progress hangs on these names: they never change. */
export const outline = {
	initiation: [
		"make-first-contact",
		"read-getting-started",
		"confirm-functionality",
		"choose-rate-model",
		"choose-delivery",
		"build-room-list-endpoint",
		"provide-endpoint-details",
		"provide-configuration-details",
		"set-up-test-account",
	],
	development: [
		"build-integration",
		"test-in-test-environment",
		"resolve-technical-questions",
		"create-deal",
		"prepare-results",
		"notify-readiness",
		"check-readiness",
	],
	certification: [
		"execute-scenarios",
		"document-results",
		"approve-certification",
	],
	production: [
		"find-pilot-property",
		"configure-production",
		"connect-pilot-property",
		"monitor-transactions",
		"validate-readiness",
	],
	live: [
		"mark-as-live",
		"hand-over-to-support",
		"plan-rollout",
		"activate-properties",
		"onboard-properties",
	],
} as const;

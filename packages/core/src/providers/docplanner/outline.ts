/** The stages with their tasks, in reading order. Progress hangs on these names: they never change. */
export const outline = {
	"sandbox-access": [
		"request-sandbox-access",
		"issue-sandbox-access",
		"set-up-basic-data",
	],
	"kick-off": ["schedule-kick-off", "hold-kick-off"],
	development: [
		"install-client-library",
		"make-test-calls",
		"map-resources",
		"synchronise-bookings",
		"update-schedules",
		"pull-notifications",
		"receive-pushes",
		"answer-real-time-requests",
		"report-presence",
	],
	"acceptance-tests": [
		"study-test-protocol",
		"announce-readiness",
		"hold-acceptance-session",
	],
	activation: [
		"clinic-contacts-customer-success",
		"hand-credentials-to-clinic",
		"clinic-connects-software",
		"clinic-approves",
		"request-clinic-credentials",
		"send-credentials-to-partner",
		"instruct-facilities",
		"attach-facilities",
		"name-push-endpoint",
		"feed-calendar",
		"activate-payments",
	],
	operation: ["run-blackbox-tests", "join-blackbox-session", "react-to-alerts"],
} as const;

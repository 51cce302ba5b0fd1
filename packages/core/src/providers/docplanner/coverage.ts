import type { Coverage } from "../../process/index.ts";

const access = "Getting sandbox access";
const acceptance = "Acceptance tests";
const activating = "Activating integration for clients";
const customer = "Activation directly with customer";
const software = "Activation on the software level";
const blackbox = "Blackbox tests";

/** Where each heading and fact of Docplanner's own process guide, in its draft of 2021, is carried. */
export const coverage: Coverage = {
	source: "process-draft",
	headings: [
		"Integration process",
		access,
		acceptance,
		activating,
		customer,
		software,
		blackbox,
	],
	rows: [
		{
			heading: "Integration process",
			fact: "The process as a whole.",
			at: ["/summary"],
		},
		{
			heading: access,
			fact: "Three easy steps: sandbox access, client library, test calls.",
			at: [
				"/stages/sandbox-access/facts/0",
				"/stages/development/tasks/install-client-library",
				"/stages/development/tasks/make-test-calls",
			],
		},
		{
			heading: access,
			fact: "Sandbox credentials are asked for by a form; its link is a placeholder.",
			at: [
				"/documents/sandbox-form",
				"/stages/sandbox-access/tasks/request-sandbox-access",
				"/openQuestions/form-address",
			],
		},
		{
			heading: access,
			fact: "Sandbox keys are for development and testing, so that live customers and charges are not modified.",
			at: [
				"/stages/sandbox-access/tasks/set-up-basic-data/instructions",
				"/credentials/sandbox/purpose",
			],
		},
		{
			heading: access,
			fact: "Access includes a sample API client and profiles of a test clinic and doctors.",
			at: [
				"/stages/sandbox-access/tasks/issue-sandbox-access/facts/0",
				"/stages/sandbox-access/tasks/issue-sandbox-access/produces/1",
			],
		},
		{
			heading: access,
			fact: "One works with the profiles by signing in.",
			at: ["/credentials/sandbox/components/1/note"],
		},
		{
			heading: access,
			fact: "After the basic data is set up a specialist holds the kick-off meeting.",
			at: [
				"/stages/kick-off/tasks/schedule-kick-off/after/0",
				"/stages/kick-off/tasks/hold-kick-off",
			],
		},
		{
			heading: access,
			fact: "The specialist organises a project plan.",
			at: [
				"/stages/kick-off/tasks/hold-kick-off/facts/0",
				"/documents/project-plan",
			],
		},
		{
			heading: access,
			fact: "The meeting is scheduled by writing to integrations@docplanner.com.",
			at: [
				"/contacts/integrations/email",
				"/stages/kick-off/tasks/schedule-kick-off/instructions",
			],
		},
		{
			heading: access,
			fact: "The client library comes next; its link is a placeholder.",
			at: [
				"/stages/development/tasks/install-client-library/after/0",
				"/openQuestions/library-address",
			],
		},
		{
			heading: acceptance,
			fact: "When development is ready, the partner reaches out to the specialist.",
			at: ["/stages/acceptance-tests/tasks/announce-readiness"],
		},
		{
			heading: acceptance,
			fact: "A joint session on a chosen platform finishes the integration.",
			at: ["/stages/acceptance-tests/tasks/hold-acceptance-session/facts/0"],
		},
		{
			heading: acceptance,
			fact: "The specialist walks through the testing protocol.",
			at: ["/documents/test-protocol/purpose"],
		},
		{
			heading: acceptance,
			fact: "The protocol can be seen beforehand; the file is a placeholder.",
			at: [
				"/stages/acceptance-tests/tasks/study-test-protocol",
				"/openQuestions/protocol-file",
			],
		},
		{
			heading: acceptance,
			fact: "Only integrations with all methods are approved, for the customers' sake.",
			at: ["/conflicts/required-methods", "/stages/acceptance-tests/facts/0"],
		},
		{
			heading: acceptance,
			fact: "The minimum: mapping of all resources, all bookings, schedules in real time.",
			at: [
				"/stages/acceptance-tests/facts/1",
				"/cases/mapping-of-resources",
				"/cases/all-bookings",
				"/cases/schedules-in-real-time",
			],
		},
		{
			heading: activating,
			fact: "Activation adapts to the partner, depending on where authorization is configured.",
			at: ["/stages/activation/facts/0", "/openQuestions/whose-app"],
		},
		{
			heading: activating,
			fact: "Route one: credentials to the client on request.",
			at: [
				"/questions/activation-route/options/clinic",
				"/stages/activation/tasks/hand-credentials-to-clinic",
			],
		},
		{
			heading: activating,
			fact: "Route two: credentials to the partner after the client's approval.",
			at: [
				"/questions/activation-route/options/partner",
				"/stages/activation/tasks/send-credentials-to-partner",
			],
		},
		{
			heading: customer,
			fact: "The clinic contacts its Customer Success specialist.",
			at: [
				"/stages/activation/tasks/clinic-contacts-customer-success",
				"/contacts/customer-success",
			],
		},
		{
			heading: software,
			fact: "The specific clinic approves first.",
			at: [
				"/stages/activation/tasks/clinic-approves",
				"/documents/clinic-approval",
			],
		},
		{
			heading: software,
			fact: "Credentials are requested by e-mail with a customer representative in copy.",
			at: [
				"/stages/activation/tasks/request-clinic-credentials/instructions",
				"/messages/request-clinic-credentials/copy/0",
			],
		},
		{
			heading: blackbox,
			fact: "Blackbox tests run from time to time, by hand and automatically, to keep quality.",
			at: [
				"/stages/operation/tasks/run-blackbox-tests/facts/0",
				"/monitors/blackbox-tests",
				"/stages/operation/goal",
			],
		},
		{
			heading: blackbox,
			fact: "Specialists may ask for a shared session to check all flows.",
			at: ["/stages/operation/tasks/join-blackbox-session"],
		},
		{
			heading: blackbox,
			fact: "All endpoints of the push model are watched constantly.",
			at: ["/monitors/push-endpoint/watches", "/monitors/push-endpoint/lasts"],
		},
		{
			heading: blackbox,
			fact: "Pings come every 5 minutes.",
			at: ["/monitors/push-endpoint/every"],
		},
		{
			heading: blackbox,
			fact: "Every answer but a 5xx counts as functioning.",
			at: ["/monitors/push-endpoint/passes"],
		},
		{
			heading: blackbox,
			fact: "Three failed pings in a row alert the e-mail address defined at kick-off.",
			at: [
				"/monitors/push-endpoint/alert",
				"/stages/kick-off/tasks/hold-kick-off/facts/1",
				"/contacts/alert-mailbox",
			],
		},
	],
};

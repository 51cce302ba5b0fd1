import type { Coverage } from "../../process/index.ts";

/** Where each heading and fact of SiteMinder's own process guide is carried. */
export const coverage: Coverage = {
	source: "process",
	headings: [
		"Integration Process",
		"Prerequisites",
		"Initiation",
		"Development",
		"Certification",
		"Production",
		"Live",
		"Still have questions?",
		"Agent Instructions: Querying This Documentation",
	],
	rows: [
		{
			heading: "Integration Process",
			fact: "The guide covers a new integration from initiation to live.",
			at: ["/facts/0"],
		},
		{
			heading: "Integration Process",
			fact: "Certified partners who want more use another page.",
			at: ["/facts/0/says", "/documents/test-access-form"],
		},
		{
			heading: "Integration Process",
			fact: "Most integrations take up to 60 days, depending on API and complexity.",
			at: ["/claims/overall", "/conflicts/sixty-days"],
		},
		{
			heading: "Prerequisites",
			fact: "The process begins after the partnership agreement with the Ecosystem team.",
			at: [
				"/prerequisites/partnership-agreement",
				"/documents/partnership-agreement",
			],
		},
		{
			heading: "Prerequisites",
			fact: "Partner Integrations makes contact once all agreements are signed and final.",
			at: ["/stages/initiation/tasks/make-first-contact/facts/0"],
		},
		{
			heading: "Prerequisites",
			fact: "Others apply first with a form; the Ecosystem team reviews and replies.",
			at: [
				"/prerequisites/apply-first",
				"/documents/application-form/address",
				"/contacts/ecosystem",
			],
		},
		{
			heading: "Initiation",
			fact: "The team confirms API details and collects what the test account needs.",
			at: ["/stages/initiation/goal"],
		},
		{
			heading: "Initiation",
			fact: "The API is known from talks with the Ecosystem team.",
			at: ["/stages/initiation/facts/0"],
		},
		{
			heading: "Initiation",
			fact: "Endpoint details, and credentials if needed.",
			at: ["/stages/initiation/tasks/provide-endpoint-details"],
		},
		{
			heading: "Initiation",
			fact: "Functions are confirmed, for example PDP or OBP.",
			at: [
				"/stages/initiation/tasks/confirm-functionality",
				"/stages/initiation/tasks/choose-rate-model",
				"/questions/rate-model",
			],
		},
		{
			heading: "Initiation",
			fact: "Further technical requirements and configuration details depending on the API.",
			at: ["/stages/initiation/tasks/provide-configuration-details"],
		},
		{ heading: "Initiation", fact: "1 to 3 days.", at: ["/claims/initiation"] },
		{
			heading: "Initiation",
			fact: "Reading Getting Started and preparing details makes the next phase possible within 1 to 3 days.",
			at: [
				"/stages/initiation/tasks/read-getting-started",
				"/stages/initiation/facts/1",
			],
		},
		{
			heading: "Development",
			fact: "Credentials and full access come once the test account is set up.",
			at: ["/stages/development/facts/0", "/credentials/test-account"],
		},
		{
			heading: "Development",
			fact: "Build against the APIs.",
			at: ["/stages/development/tasks/build-integration"],
		},
		{
			heading: "Development",
			fact: "Test thoroughly in the test environment.",
			at: ["/stages/development/tasks/test-in-test-environment"],
		},
		{
			heading: "Development",
			fact: "Technical questions are resolved with Partner Integrations.",
			at: ["/stages/development/tasks/resolve-technical-questions"],
		},
		{
			heading: "Development",
			fact: "Documentation and test results are prepared.",
			at: [
				"/stages/development/tasks/prepare-results",
				"/documents/test-results",
			],
		},
		{
			heading: "Development",
			fact: "4 to 6 weeks from access; scope and resources matter.",
			at: ["/claims/development", "/stages/development/facts/1"],
		},
		{
			heading: "Development",
			fact: "If you need longer, get in touch.",
			at: [
				"/stages/development/tasks/build-integration/instructions",
				"/messages/more-time",
			],
		},
		{
			heading: "Certification",
			fact: "Scenarios show that all works, edge cases included, by all standards.",
			at: ["/stages/certification/goal"],
		},
		{
			heading: "Certification",
			fact: "Execute the scenarios.",
			at: ["/stages/certification/tasks/execute-scenarios"],
		},
		{
			heading: "Certification",
			fact: "Document results and evidence.",
			at: ["/stages/certification/tasks/document-results"],
		},
		{
			heading: "Certification",
			fact: "Issues are addressed, together and quickly.",
			at: [
				"/stages/certification/tasks/approve-certification/review",
				"/stages/certification/tasks/approve-certification/facts/0",
			],
		},
		{
			heading: "Certification",
			fact: "Formal approval is received.",
			at: [
				"/documents/approval",
				"/stages/certification/tasks/approve-certification",
			],
		},
		{
			heading: "Certification",
			fact: "1 week, with thorough preparation by the guide.",
			at: ["/claims/certification", "/stages/certification/facts/0"],
		},
		{
			heading: "Production",
			fact: "The integration is configured for production.",
			at: ["/stages/production/tasks/configure-production"],
		},
		{
			heading: "Production",
			fact: "Depending on the API a pilot connects one property.",
			at: ["/stages/production/tasks/connect-pilot-property/facts/0"],
		},
		{
			heading: "Production",
			fact: "The pilot is required for SiteConnect and pmsXchange only.",
			at: [
				"/stages/production/tasks/connect-pilot-property/when",
				"/conflicts/who-needs-a-pilot",
			],
		},
		{
			heading: "Production",
			fact: "Transactions and behaviour are monitored.",
			at: [
				"/stages/production/tasks/monitor-transactions",
				"/monitors/transactions",
			],
		},
		{
			heading: "Production",
			fact: "Readiness is validated with real data.",
			at: ["/stages/production/tasks/validate-readiness"],
		},
		{
			heading: "Production",
			fact: "1 week if a pilot is required.",
			at: ["/claims/production"],
		},
		{
			heading: "Production",
			fact: "A pilot property should be identified and prepared before certification ends.",
			at: ["/stages/production/tasks/find-pilot-property/instructions"],
		},
		{
			heading: "Live",
			fact: "Teams inside are notified and the integration is marked as live.",
			at: ["/stages/live/tasks/mark-as-live"],
		},
		{
			heading: "Live",
			fact: "Hand-over to support, with ongoing resources.",
			at: [
				"/stages/live/tasks/hand-over-to-support",
				"/stages/live/tasks/hand-over-to-support/facts/0",
			],
		},
		{
			heading: "Live",
			fact: "Properties are brought on and scaled by agreement.",
			at: ["/stages/live/tasks/onboard-properties"],
		},
		{ heading: "Live", fact: "Ongoing operations.", at: ["/claims/live"] },
		{
			heading: "Live",
			fact: "Plan the rollout and learn the support channels; teams help with scaling and trouble.",
			at: ["/stages/live/tasks/plan-rollout", "/contacts/ongoing-support/for"],
		},
		{
			heading: "Still have questions?",
			fact: "The Ask button leads to an assistant.",
			at: ["/facts/1"],
		},
		{
			heading: "Still have questions?",
			fact: "Integration Support helps further.",
			at: ["/contacts/integration-support", "/openQuestions/support-pages"],
		},
		{
			heading: "Agent Instructions: Querying This Documentation",
			fact: "Pages answer questions that are put in the address.",
			at: ["/facts/2"],
		},
	],
};

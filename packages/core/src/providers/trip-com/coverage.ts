import type { Coverage } from "../../process/index.ts";

const affiliate = "1. Become our affiliate partner";
const credentials = "2. Get credentials & configure for authentication";
const develop = "3. Develop with test credential in test environment";
const deploy = "4. Deploy your code scripts to your live environment";
const review = "5. Request site review and finilize the time to go for sale";

/** Where each heading and fact of Trip.com's own process guide is carried. Headings are spelled as they stand there. */
export const coverage: Coverage = {
	source: "process",
	headings: [affiliate, credentials, develop, deploy, review],
	rows: [
		{
			heading: affiliate,
			fact: "Only affiliate partners can integrate with the APIs.",
			at: ["/prerequisites/affiliate-status", "/questions/affiliate"],
		},
		{
			heading: affiliate,
			fact: "If you are not one yet, talk to the partnership manager.",
			at: [
				"/stages/affiliate-partnership/tasks/contact-partnership-manager",
				"/contacts/partnership-manager",
			],
		},
		{
			heading: credentials,
			fact: "After becoming an affiliate one test and one live set are assigned.",
			at: [
				"/stages/credentials/tasks/assign-credentials/produces/0",
				"/stages/credentials/tasks/assign-credentials/produces/1",
			],
		},
		{
			heading: credentials,
			fact: "The test set is for the test environment.",
			at: ["/credentials/test/purpose"],
		},
		{
			heading: credentials,
			fact: "The live set works in live only.",
			at: [
				"/credentials/live/note",
				"/stages/credentials/tasks/assign-credentials/facts/0",
			],
		},
		{
			heading: credentials,
			fact: "A complete set has Alliance ID, Site ID, Proxy Key and Extra Identity Number.",
			at: [
				"/credentials/test/components/0",
				"/credentials/test/components/1",
				"/credentials/test/components/2",
				"/credentials/test/components/3",
			],
		},
		{
			heading: credentials,
			fact: "If a part is missing, ask the partnership manager.",
			at: [
				"/stages/credentials/tasks/ask-for-missing-parts",
				"/messages/missing-credential-parts",
			],
		},
		{
			heading: credentials,
			fact: "Authentication is introduced in a chapter of its own.",
			at: [
				"/documents/authentication-chapter",
				"/openQuestions/authentication-chapter",
			],
		},
		{
			heading: develop,
			fact: "Partners do not know the APIs yet, so development and debugging stay in test, which minimises risk.",
			at: ["/stages/test-environment/facts/0"],
		},
		{
			heading: develop,
			fact: "The product manager is notified to help review the integration in test.",
			at: [
				"/stages/test-environment/tasks/ask-for-test-review",
				"/contacts/product-manager",
			],
		},
		{
			heading: develop,
			fact: "A quality check is done together.",
			at: ["/stages/test-environment/tasks/review-test-environment/with/0"],
		},
		{
			heading: develop,
			fact: "Unmet requirements may lead to further optimisation.",
			at: [
				"/stages/test-environment/tasks/review-test-environment/review",
				"/stages/test-environment/tasks/review-test-environment/facts/0",
			],
		},
		{
			heading: develop,
			fact: "Requirements stand in the chapter Launch Requirements.",
			at: [
				"/documents/launch-requirements",
				"/openQuestions/launch-requirements",
			],
		},
		{
			heading: deploy,
			fact: "After the verification in test is confirmed, Trip.com notifies to deploy.",
			at: [
				"/stages/test-environment/tasks/notify-to-deploy",
				"/stages/live-deployment/tasks/deploy-to-live/after/0",
			],
		},
		{
			heading: deploy,
			fact: "It is not finished then.",
			at: ["/stages/live-deployment/facts/0"],
		},
		{
			heading: deploy,
			fact: "An internal recheck makes sure that it works.",
			at: ["/stages/live-deployment/tasks/recheck-internally"],
		},
		{
			heading: deploy,
			fact: "Once satisfied, the partner notifies Trip.com to do the site review.",
			at: ["/stages/live-deployment/tasks/request-site-review"],
		},
		{
			heading: review,
			fact: "New cases use specified hotels in live.",
			at: [
				"/stages/site-review/tasks/provide-live-cases",
				"/documents/live-test-cases",
			],
		},
		{
			heading: review,
			fact: "They are finished first.",
			at: ["/stages/site-review/tasks/complete-live-cases/instructions"],
		},
		{
			heading: review,
			fact: "A second quality check follows.",
			at: ["/stages/site-review/tasks/review-before-launch"],
		},
		{
			heading: review,
			fact: "After the verification, partnership and product manager are told the exact date and time.",
			at: [
				"/stages/site-review/tasks/tell-launch-time/instructions",
				"/messages/tell-launch-time",
			],
		},
		{
			heading: review,
			fact: "Further optimisation may be requested at this stage.",
			at: ["/stages/site-review/tasks/review-before-launch/facts/0"],
		},
		{
			heading: review,
			fact: "Optimising before a check saves time for both teams.",
			at: ["/stages/test-environment/facts/1"],
		},
	],
};

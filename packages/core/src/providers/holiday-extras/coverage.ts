import type { Coverage } from "../../process/index.ts";

const account = "1. Account Creation";
const kickOff = "2. Kick off call";
const development = "3. Development phase";
const certification = "4. Certification";
const goLive = "5. Go Live";

/** Where each heading and fact of Holiday Extras' own process guide, in its version of 14 August 2017, is carried. */
export const coverage: Coverage = {
	source: "process-2017",
	headings: [
		"Integration Process",
		account,
		kickOff,
		development,
		certification,
		goLive,
	],
	rows: [
		{
			heading: "Integration Process",
			fact: "Straightforward, in five simple steps.",
			at: [
				"/facts/0",
				"/stages/account-creation",
				"/stages/kick-off-call",
				"/stages/development",
				"/stages/certification",
				"/stages/go-live",
			],
		},
		{
			heading: account,
			fact: "An API account is needed before interacting with the API, even for existing partners.",
			at: ["/stages/account-creation/goal", "/documents/sign-up-form/purpose"],
		},
		{
			heading: account,
			fact: "The sign-up form submits itself on completion.",
			at: [
				"/documents/sign-up-form/sendHow",
				"/stages/account-creation/tasks/complete-sign-up-form",
			],
		},
		{
			heading: account,
			fact: "The link of the sign-up form.",
			at: ["/documents/sign-up-form/address"],
		},
		{
			heading: account,
			fact: "Further forms are completed and e-mailed separately.",
			at: ["/stages/account-creation/facts/0"],
		},
		{
			heading: account,
			fact: "The account is not set up until the forms have been received.",
			at: ["/stages/account-creation/facts/1"],
		},
		{
			heading: account,
			fact: "Self Bill Agreement, for everybody.",
			at: [
				"/documents/self-bill-agreement",
				"/conflicts/self-bill-agreement/others/0",
				"/stages/account-creation/tasks/clarify-self-bill-agreement",
			],
		},
		{
			heading: account,
			fact: "Direct Debit Mandate for UK partners only.",
			at: [
				"/documents/direct-debit-mandate/when",
				"/stages/account-creation/tasks/send-direct-debit-mandate/when",
			],
		},
		{
			heading: account,
			fact: "SEPA Mandate for European partners only.",
			at: [
				"/documents/sepa-mandate/when",
				"/stages/account-creation/tasks/send-sepa-mandate/when",
			],
		},
		{
			heading: account,
			fact: "The aim is 24 hours from all information being received.",
			at: ["/conflicts/account-time/others/0"],
		},
		{
			heading: account,
			fact: "What arrives at weekends or on bank holidays waits for the next working day.",
			at: ["/stages/account-creation/tasks/set-up-account/promise/handIn"],
		},
		{
			heading: account,
			fact: "All forms go by e-mail to sales@holidayextras.com.",
			at: [
				"/contacts/uk-partnerships/email",
				"/conflicts/where-forms-go/others/0",
			],
		},
		{
			heading: account,
			fact: "Account details and further instructions are sent then.",
			at: [
				"/stages/account-creation/tasks/set-up-account/produces/0",
				"/stages/account-creation/tasks/set-up-account/produces/1",
			],
		},
		{
			heading: kickOff,
			fact: "After account creation an account manager is assigned who supports throughout.",
			at: ["/stages/kick-off-call/tasks/assign-account-manager/facts/0"],
		},
		{
			heading: kickOff,
			fact: "First contact by conference call or meeting, whichever is practical.",
			at: ["/stages/kick-off-call/tasks/hold-kick-off-call/facts/0"],
		},
		{
			heading: kickOff,
			fact: "Six topics: overview, security and authentication, infrastructure, performance, features and workflow, support.",
			at: ["/stages/kick-off-call/facts/0", "/conflicts/agenda/others/0"],
		},
		{
			heading: kickOff,
			fact: "The kick off document has more details, with its link.",
			at: ["/documents/kick-off-document/address"],
		},
		{
			heading: development,
			fact: "The account manager can be contacted with any query.",
			at: ["/stages/development/tasks/answer-queries/facts/0"],
		},
		{
			heading: development,
			fact: "The rest is a placeholder.",
			at: ["/openQuestions/development-details"],
		},
		{
			heading: certification,
			fact: "The section is a placeholder.",
			at: ["/openQuestions/certification-details"],
		},
		{
			heading: certification,
			fact: "The certification checklist has more details, with its link.",
			at: ["/documents/certification-checklist/address"],
		},
		{
			heading: goLive,
			fact: "Once the certification check is met, the account is opened to production.",
			at: [
				"/stages/go-live/facts/0",
				"/stages/go-live/tasks/add-production-credentials",
			],
		},
		{
			heading: goLive,
			fact: "The rest is a placeholder.",
			at: ["/openQuestions/go-live-details"],
		},
	],
};

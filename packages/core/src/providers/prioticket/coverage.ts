import type { Coverage } from "../../process/index.ts";

/** Where each heading and fact of Prioticket's own process guide is carried. */
export const coverage: Coverage = {
	source: "integration-process",
	headings: [
		"Integration Process",
		"Step 1: Request API Access and Documentation",
		"Step 2: Scoping & Development Phase",
		"Step 3: End-to-End Testing & Certification",
		"Step 4: Post-Certification & Go Live",
		"Step 5: Live Testing & Continuous Monitoring",
		"Need Help?",
		"Site navigation",
	],
	rows: [
		{
			heading: "Integration Process",
			fact: "Following the structure is strongly recommended, so that both teams stay aligned and support fits.",
			at: ["/stages/request-access/facts/0"],
		},
		{
			heading: "Step 1: Request API Access and Documentation",
			fact: "Valid staging credentials are needed before development begins.",
			at: ["/stages/request-access/goal"],
		},
		{
			heading: "Step 1: Request API Access and Documentation",
			fact: "They are asked for through a request; the link is lost.",
			at: [
				"/stages/request-access/tasks/submit-access-request",
				"/openQuestions/service-desk-address",
			],
		},
		{
			heading: "Step 1: Request API Access and Documentation",
			fact: "The partner receives documentation, staging credentials and a script template.",
			at: [
				"/stages/request-access/tasks/deliver-staging-access/produces/0",
				"/stages/request-access/tasks/deliver-staging-access/produces/1",
				"/stages/request-access/tasks/deliver-staging-access/produces/2",
				"/credentials/development",
			],
		},
		{
			heading: "Step 1: Request API Access and Documentation",
			fact: "Documentation and credentials come within 5 business days.",
			at: [
				"/stages/request-access/tasks/deliver-staging-access/promise",
				"/claims/access",
			],
		},
		{
			heading: "Step 1: Request API Access and Documentation",
			fact: "Details of the suppliers' product portfolio are asked for, so that guidance can be tailored.",
			at: [
				"/stages/request-access/tasks/describe-supplier-portfolio",
				"/documents/supplier-portfolio",
			],
		},
		{
			heading: "Step 1: Request API Access and Documentation",
			fact: "The script has mandatory and optional cases, and the mandatory ones vary with suppliers or clients.",
			at: [
				"/stages/request-access/tasks/deliver-staging-access/facts/0",
				"/questions/products",
			],
		},
		{
			heading: "Step 2: Scoping & Development Phase",
			fact: "The approach is prepared from the business's needs; partial implementations and minimal requests are fine.",
			at: ["/stages/scoping-and-development/facts/0"],
		},
		{
			heading: "Step 2: Scoping & Development Phase",
			fact: "Documentation, best practices and sample requests are studied first.",
			at: ["/stages/scoping-and-development/tasks/study-documentation"],
		},
		{
			heading: "Step 2: Scoping & Development Phase",
			fact: "The scope is defined up front against the template, which gives focus, saves effort and time.",
			at: ["/stages/scoping-and-development/tasks/define-scope/instructions"],
		},
		{
			heading: "Step 2: Scoping & Development Phase",
			fact: "Not every feature has to be built.",
			at: ["/stages/scoping-and-development/facts/0/says"],
		},
		{
			heading: "Step 2: Scoping & Development Phase",
			fact: "A minimal order needs a handful of fields.",
			at: ["/stages/scoping-and-development/facts/1/says"],
		},
		{
			heading: "Step 2: Scoping & Development Phase",
			fact: "Building starts once the scope is defined.",
			at: ["/stages/scoping-and-development/tasks/build-integration/after/0"],
		},
		{
			heading: "Step 3: End-to-End Testing & Certification",
			fact: "The certification request triggers the verification.",
			at: ["/stages/certification/tasks/deliver-certification-kit/after/0"],
		},
		{
			heading: "Step 3: End-to-End Testing & Certification",
			fact: "Requests, data flow and mandatory requirements are evaluated.",
			at: [
				"/stages/certification/goal",
				"/stages/certification/tasks/review-certification/facts/0",
			],
		},
		{
			heading: "Step 3: End-to-End Testing & Certification",
			fact: "A new set of credentials comes, distinct, with the same products, usable on staging later.",
			at: [
				"/credentials/certification/note",
				"/stages/certification/tasks/deliver-certification-kit/facts/0",
			],
		},
		{
			heading: "Step 3: End-to-End Testing & Certification",
			fact: "The script is customised to the suppliers' portfolios, and every mandatory case must be completed.",
			at: [
				"/documents/certification-script",
				"/stages/certification/tasks/complete-mandatory-cases",
			],
		},
		{
			heading: "Step 3: End-to-End Testing & Certification",
			fact: "Recommended and optional cases broaden the feature set and help avoid certifying again.",
			at: ["/stages/certification/tasks/complete-further-cases/facts/0"],
		},
		{
			heading: "Step 3: End-to-End Testing & Certification",
			fact: "Script and credentials come within 5 business days.",
			at: ["/stages/certification/tasks/deliver-certification-kit/promise"],
		},
		{
			heading: "Step 3: End-to-End Testing & Certification",
			fact: "Each review round takes up to 5 business days.",
			at: [
				"/stages/certification/tasks/review-certification/promise",
				"/claims/review",
			],
		},
		{
			heading: "Step 3: End-to-End Testing & Certification",
			fact: "Only failed cases are certified again, before moving on.",
			at: [
				"/stages/certification/tasks/review-certification/review/redo",
				"/stages/certification/tasks/review-certification/facts/1",
			],
		},
		{
			heading: "Step 3: End-to-End Testing & Certification",
			fact: "Some suppliers require separate credentials, for example for vouchers in their own design.",
			at: [
				"/credentials/supplier",
				"/stages/certification/tasks/obtain-supplier-credentials",
				"/questions/supplier-credentials",
			],
		},
		{
			heading: "Step 3: End-to-End Testing & Certification",
			fact: "Several credential sets may have to be managed.",
			at: ["/facts/0"],
		},
		{
			heading: "Step 4: Post-Certification & Go Live",
			fact: "A brief questionnaire about the use of the API follows certification.",
			at: [
				"/stages/go-live/tasks/fill-in-questionnaire",
				"/documents/questionnaire",
			],
		},
		{
			heading: "Step 4: Post-Certification & Go Live",
			fact: "It lets production be configured to fit.",
			at: ["/stages/go-live/goal", "/documents/questionnaire/purpose"],
		},
		{
			heading: "Step 4: Post-Certification & Go Live",
			fact: "Valid and complete answers lead to production credentials with the Distributor ID.",
			at: [
				"/stages/go-live/tasks/check-questionnaire/facts/0",
				"/stages/go-live/tasks/issue-production-credentials",
				"/credentials/production/components/1",
			],
		},
		{
			heading: "Step 4: Post-Certification & Go Live",
			fact: "The id is shared with suppliers under agreement.",
			at: [
				"/stages/go-live/tasks/share-distributor-id",
				"/prerequisites/supplier-agreements",
			],
		},
		{
			heading: "Step 4: Post-Certification & Go Live",
			fact: "Suppliers enable access to their products on the basis of the agreements.",
			at: ["/stages/go-live/tasks/enable-products"],
		},
		{
			heading: "Step 5: Live Testing & Continuous Monitoring",
			fact: "Live tests run directly with the suppliers: connectivity and orders in real time.",
			at: ["/stages/live-testing/tasks/run-live-tests"],
		},
		{
			heading: "Step 5: Live Testing & Continuous Monitoring",
			fact: "Error rates and behaviour are watched during the first weeks.",
			at: [
				"/stages/live-testing/tasks/watch-first-weeks",
				"/monitors/error-rates",
			],
		},
		{
			heading: "Step 5: Live Testing & Continuous Monitoring",
			fact: "Problems go to the API support contact named in the questionnaire.",
			at: [
				"/stages/live-testing/tasks/resolve-reported-issues",
				"/contacts/your-support-contact",
				"/monitors/error-rates/alert",
			],
		},
		{
			heading: "Need Help?",
			fact: "Support answers within 4 business days.",
			at: [
				"/stages/scoping-and-development/tasks/answer-support-ticket/promise",
			],
		},
		{
			heading: "Need Help?",
			fact: "Questions on scope, advanced features and development go to the API Support Team as tickets.",
			at: [
				"/contacts/api-support-team",
				"/stages/scoping-and-development/tasks/raise-support-ticket",
			],
		},
		{
			heading: "Need Help?",
			fact: "Certification is requested through the Service Desk once development is complete.",
			at: [
				"/stages/scoping-and-development/tasks/request-certification",
				"/documents/certification-request",
			],
		},
		{
			heading: "Need Help?",
			fact: "The Service Desk takes questions at any stage.",
			at: ["/contacts/service-desk"],
		},
		{
			heading: "Need Help?",
			fact: "The links to Service Desk and tickets have no target.",
			at: ["/openQuestions/service-desk-address"],
		},
		{
			heading: "Site navigation",
			fact: "Changelogs, specifications, Postman, OCTO comparison, roadmap and status dashboard exist.",
			at: ["/facts/1"],
		},
	],
};

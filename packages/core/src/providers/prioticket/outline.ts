/** The stages with their tasks, in reading order. Progress hangs on these names: they never change. */
export const outline = {
	"request-access": [
		"submit-access-request",
		"describe-supplier-portfolio",
		"deliver-staging-access",
	],
	"scoping-and-development": [
		"study-documentation",
		"define-scope",
		"build-integration",
		"raise-support-ticket",
		"answer-support-ticket",
		"request-certification",
	],
	certification: [
		"deliver-certification-kit",
		"obtain-supplier-credentials",
		"complete-mandatory-cases",
		"complete-further-cases",
		"review-certification",
	],
	"go-live": [
		"fill-in-questionnaire",
		"check-questionnaire",
		"issue-production-credentials",
		"share-distributor-id",
		"enable-products",
	],
	"live-testing": [
		"run-live-tests",
		"watch-first-weeks",
		"resolve-reported-issues",
	],
} as const;

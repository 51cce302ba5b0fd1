/** The stages with their tasks, in reading order. Progress hangs on these names: they never change. */
export const outline = {
	"affiliate-partnership": ["contact-partnership-manager", "become-affiliate"],
	credentials: [
		"assign-credentials",
		"check-credentials",
		"ask-for-missing-parts",
		"configure-authentication",
	],
	"test-environment": [
		"develop-and-debug",
		"check-launch-requirements",
		"ask-for-test-review",
		"review-test-environment",
		"notify-to-deploy",
	],
	"live-deployment": [
		"deploy-to-live",
		"recheck-internally",
		"request-site-review",
	],
	"site-review": [
		"provide-live-cases",
		"complete-live-cases",
		"review-before-launch",
		"tell-launch-time",
		"go-for-sale",
	],
} as const;

import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const testEnvironment = part.stage(known, "test-environment", {
	title: "Develop in the test environment",
	goal: "Finish development and debugging without risk to the live environment.",
	exit: "Trip.com confirms that the verification in the test environment is passed, and tells you to deploy.",
	facts: [
		{
			says: "Development and regular debugging use the test credentials in the test environment only, because you do not know the APIs yet; this keeps risks away from live.",
			basis: { published: "process", at: "3. Develop with test credential" },
		},
		{
			says: "Optimise as far as you can before you ask for a quality check: it saves time for both teams.",
			basis: { published: "process", at: "5. Request site review" },
		},
	],
	tasks: {
		"develop-and-debug": {
			title: "Develop and debug with the test credentials",
			actor: "partner",
			requirement: "mandatory",
			after: ["configure-authentication"],
			needs: [{ credential: "test" }],
			duration: {
				optimistic: 3,
				likely: 6,
				pessimistic: 12,
				unit: "weeks",
				startsWhen: { done: "configure-authentication" },
				basis: {
					assumed: "No time is published; search, check, order, cancel.",
				},
			},
			provenBy: [
				"book-prepaid",
				"book-pay-at-hotel",
				"sold-out-at-check",
				"price-change",
				"success-with-errors",
				"cancellation",
			],
			basis: { published: "process", at: "3. Develop with test credential" },
		},
		"check-launch-requirements": {
			title: "Check your work against the launch requirements",
			actor: "partner",
			requirement: "recommended",
			after: ["develop-and-debug"],
			needs: [{ document: "launch-requirements" }],
			duration: {
				optimistic: 1,
				likely: 2,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { done: "develop-and-debug" },
				basis: { assumed: "A chapter that we have not seen." },
			},
			basis: {
				derived: "the quality check looks at these requirements",
				from: [{ source: "process", at: "3. Develop with test credential" }],
			},
		},
		"ask-for-test-review": {
			title: "Notify the product manager to review the integration",
			actor: "partner",
			requirement: "mandatory",
			after: ["develop-and-debug", "check-launch-requirements"],
			contact: "product-manager",
			message: "ask-for-test-review",
			duration: {
				exactly: 1,
				unit: "working hours",
				startsWhen: { done: "develop-and-debug" },
				basis: { assumed: "One message." },
			},
			basis: { published: "process", at: "3. Develop with test credential" },
		},
		"review-test-environment": {
			title: "QA check in the test environment",
			actor: "provider",
			with: ["partner"],
			requirement: "mandatory",
			after: ["ask-for-test-review"],
			facts: [
				{
					says: "The check is done together with you. Where requirements are not met, further optimisation may be requested.",
					basis: {
						published: "process",
						at: "3. Develop with test credential",
					},
				},
			],
			needs: [{ document: "launch-requirements" }],
			contact: "product-manager",
			message: "ask-where-it-stands",
			duration: {
				optimistic: 2,
				likely: 5,
				pessimistic: 15,
				unit: "business days",
				startsWhen: { done: "ask-for-test-review" },
				basis: { assumed: "No time is published." },
			},
			review: {
				judges: ["develop-and-debug"],
				redo: "not-published",
				passes: {
					chance: 0.5,
					basis: { assumed: "Nobody publishes how often it passes at once." },
				},
				fix: {
					optimistic: 2,
					likely: 5,
					pessimistic: 15,
					unit: "business days",
					startsWhen: { event: "further optimisation is requested" },
					basis: { assumed: "The requested optimisation." },
				},
				outcome: "The notice to deploy.",
				basis: { published: "process", at: "3. Develop with test credential" },
			},
			provenBy: ["test-environment-check"],
			basis: { published: "process", at: "3. Develop with test credential" },
		},
		"notify-to-deploy": {
			title: "Confirm the verification and tell you to deploy",
			actor: "provider",
			requirement: "mandatory",
			after: ["review-test-environment"],
			contact: "product-manager",
			duration: {
				optimistic: 0.5,
				likely: 1,
				pessimistic: 3,
				unit: "business days",
				startsWhen: { done: "review-test-environment" },
				basis: { assumed: "One message." },
			},
			basis: { published: "process", at: "4. Deploy" },
		},
	},
	basis: { published: "process", at: "3. Develop with test credential" },
});

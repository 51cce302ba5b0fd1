import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const credentialsStage = part.stage(known, "credentials", {
	title: "Credentials and authentication",
	phase: "access",
	goal: "Hold complete credentials for both environments, and authenticate with them.",
	exit: "Both sets are complete and authentication is configured.",
	handsOver: ["Test credentials", "Live credentials"],
	tasks: {
		"assign-credentials": {
			title: "Assign one set of test and one set of live credentials",
			actor: "provider",
			requirement: "mandatory",
			after: ["become-affiliate"],
			facts: [
				{
					says: "The test set opens the test environment; the live set can be used in the live environment only.",
					basis: { published: "process", at: "2. Get credentials" },
				},
			],
			produces: [{ credential: "test" }, { credential: "live" }],
			contact: "partnership-manager",
			message: "ask-where-it-stands",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 10,
				unit: "business days",
				startsWhen: { done: "become-affiliate" },
				basis: { assumed: "No time is published." },
			},
			basis: { published: "process", at: "2. Get credentials" },
		},
		"check-credentials": {
			title: "Check that both sets have all four parts",
			actor: "partner",
			requirement: "mandatory",
			after: ["assign-credentials"],
			instructions:
				"Alliance ID, Site ID, Proxy Key and Extra Identity Number, for test and for live.",
			needs: [{ credential: "test" }, { credential: "live" }],
			duration: {
				exactly: 1,
				unit: "working hours",
				startsWhen: { done: "assign-credentials" },
				basis: { assumed: "Eight values." },
			},
			provenBy: ["complete-set"],
			basis: { published: "process", at: "2. Get credentials" },
		},
		"ask-for-missing-parts": {
			title: "Ask for the parts that are missing",
			actor: "partner",
			with: ["provider"],
			requirement: "optional",
			after: ["check-credentials"],
			contact: "partnership-manager",
			message: "missing-credential-parts",
			duration: {
				optimistic: 0,
				likely: 2,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { done: "check-credentials" },
				basis: { assumed: "Only where something is missing." },
			},
			basis: { published: "process", at: "2. Get credentials" },
		},
		"configure-authentication": {
			title: "Configure authentication",
			actor: "partner",
			requirement: "mandatory",
			after: ["check-credentials"],
			needs: [{ document: "authentication-chapter" }],
			duration: {
				optimistic: 0.5,
				likely: 1,
				pessimistic: 4,
				unit: "business days",
				startsWhen: { done: "check-credentials" },
				basis: { assumed: "A token flow with four parts." },
			},
			provenBy: ["token-life", "environments-apart"],
			basis: { published: "process", at: "2. Get credentials" },
		},
	},
	basis: { published: "process", at: "2. Get credentials" },
});

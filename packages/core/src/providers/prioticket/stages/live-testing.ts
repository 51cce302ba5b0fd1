import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const liveTesting = part.stage(known, "live-testing", {
	title: "Live testing and continuous monitoring",
	phase: "operate",
	goal: "Show on production that connections and orders in real time work with each supplier, and catch problems early.",
	exit: "Not published: the monitoring of the first weeks has no stated end.",
	tasks: {
		"run-live-tests": {
			title: "Test live with each supplier",
			actor: "partner",
			with: ["supplier"],
			requirement: "mandatory",
			after: ["enable-products"],
			instructions:
				"Directly with the suppliers: the connection from end to end, and orders handled in real time.",
			needs: [{ credential: "production" }],
			repeats: "each supplier",
			contact: "supplier",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 10,
				unit: "business days",
				startsWhen: { done: "enable-products" },
				basis: {
					assumed: "Appointments with suppliers; no time is published.",
				},
			},
			basis: { published: "integration-process", at: "Step 5" },
		},
		"watch-first-weeks": {
			title:
				"Post-launch monitoring: watch error rates and behaviour in the first weeks",
			awaited: "your findings from the first weeks",
			actor: "provider",
			requirement: "mandatory",
			after: ["enable-products"],
			duration: {
				optimistic: 2,
				likely: 3,
				pessimistic: 6,
				unit: "weeks",
				startsWhen: { done: "enable-products" },
				basis: { assumed: "The guide says “first weeks” without a number." },
			},
			basis: {
				published: "integration-process",
				at: "Step 5, post-launch monitoring",
			},
		},
		"resolve-reported-issues": {
			title:
				"Issue escalation: resolve what Prioticket reports to your API support contact",
			actor: "partner",
			with: ["provider"],
			requirement: "mandatory",
			after: ["enable-products"],
			instructions:
				"Prioticket contacts the API support contact from the questionnaire, so that problems are resolved in time.",
			contact: "your-support-contact",
			duration: {
				optimistic: 0,
				likely: 2,
				pessimistic: 10,
				unit: "business days",
				startsWhen: { event: "a problem is reported" },
				basis: { assumed: "It may never be needed." },
			},
			basis: {
				published: "integration-process",
				at: "Step 5, issue escalation",
			},
		},
	},
	basis: { published: "integration-process", at: "Step 5" },
});

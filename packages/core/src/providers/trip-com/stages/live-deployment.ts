import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const liveDeployment = part.stage(known, "live-deployment", {
	title: "Deploy to your live environment",
	phase: "go-live",
	goal: "Run in your live environment, and be satisfied with it yourself.",
	exit: "You have asked for the site review.",
	facts: [
		{
			says: "Being deployed is not the end: the site review follows.",
			basis: { published: "process", at: "4. Deploy" },
		},
	],
	tasks: {
		"deploy-to-live": {
			title: "Deploy your code to your live environment",
			actor: "partner",
			requirement: "mandatory",
			after: ["notify-to-deploy"],
			instructions: "Only when Trip.com has told you to.",
			needs: [{ credential: "live" }],
			duration: {
				optimistic: 0.5,
				likely: 2,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { done: "notify-to-deploy" },
				basis: { assumed: "A release on your side." },
			},
			basis: { published: "process", at: "4. Deploy" },
		},
		"recheck-internally": {
			title: "Recheck internally that it works",
			actor: "partner",
			requirement: "mandatory",
			after: ["deploy-to-live"],
			duration: {
				optimistic: 1,
				likely: 2,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { done: "deploy-to-live" },
				basis: { assumed: "Your own cases, run again in live." },
			},
			provenBy: ["live-recheck"],
			basis: { published: "process", at: "4. Deploy" },
		},
		"request-site-review": {
			title: "Notify Trip.com to do the site review",
			phase: "certify",
			actor: "partner",
			requirement: "mandatory",
			after: ["recheck-internally"],
			contact: "product-manager",
			message: "request-site-review",
			duration: {
				exactly: 1,
				unit: "working hours",
				startsWhen: { done: "recheck-internally" },
				basis: { assumed: "One message." },
			},
			basis: { published: "process", at: "4. Deploy" },
		},
	},
	basis: { published: "process", at: "4. Deploy" },
});

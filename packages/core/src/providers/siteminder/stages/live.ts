import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const live = part.stage(known, "live", {
	title: "Live",
	goal: "Run in full, and onboard properties as your partnership agreement allows.",
	exit: "None: operations go on.",
	facts: [
		{
			says: "Not meeting the requirements after launch: 90 days to fix it once notified, then deactivation is possible; what threatens production is suspended at once.",
			basis: { published: "requirements", at: "Compliance" },
		},
	],
	tasks: {
		"mark-as-live": {
			title: "Mark the integration as live and notify the internal teams",
			actor: "provider",
			requirement: "mandatory",
			after: ["validate-readiness"],
			contact: "partner-integrations",
			duration: {
				optimistic: 1,
				likely: 4,
				pessimistic: 16,
				unit: "working hours",
				startsWhen: { done: "validate-readiness" },
				basis: { assumed: "No time is published." },
			},
			basis: { published: "process", at: "Live" },
		},
		"hand-over-to-support": {
			title: "Hand over to the ongoing support teams",
			actor: "provider",
			requirement: "mandatory",
			after: ["mark-as-live"],
			facts: [
				{
					says: "You have access to ongoing support resources from then on.",
					basis: { published: "process", at: "Live, key activities" },
				},
			],
			contact: "ongoing-support",
			duration: {
				optimistic: 0.5,
				likely: 1,
				pessimistic: 3,
				unit: "business days",
				startsWhen: { done: "mark-as-live" },
				basis: { assumed: "No time is published." },
			},
			basis: { published: "process", at: "Live, key activities" },
		},
		"plan-rollout": {
			title:
				"Plan the property rollout strategy and learn the support channels",
			actor: "partner",
			requirement: "recommended",
			after: ["approve-certification"],
			contact: "ongoing-support",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 10,
				unit: "business days",
				startsWhen: { done: "approve-certification" },
				basis: { assumed: "A plan for properties and support." },
			},
			basis: { published: "process", at: "Live, tip" },
		},
		"activate-properties": {
			title: "Submit the activation form",
			actor: "property",
			requirement: "mandatory",
			when: { question: "api", is: "smx" },
			after: ["mark-as-live"],
			instructions: "Each hotel submits it itself, because of its legal terms.",
			repeats: "each property",
			contact: "smx-activation",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 10,
				unit: "business days",
				startsWhen: { done: "mark-as-live" },
				basis: { assumed: "A hotel fills in a form." },
			},
			basis: { published: "smx-certification", at: "Activation" },
		},
		"onboard-properties": {
			title: "Onboard properties as your partnership agreement allows",
			actor: "partner",
			requirement: "mandatory",
			after: ["mark-as-live", "plan-rollout", "activate-properties"],
			repeats: "each property",
			contact: "ongoing-support",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 10,
				unit: "business days",
				startsWhen: { done: "mark-as-live" },
				basis: { assumed: "The first further property." },
			},
			basis: { published: "process", at: "Live" },
		},
	},
	basis: { published: "process", at: "Live" },
});

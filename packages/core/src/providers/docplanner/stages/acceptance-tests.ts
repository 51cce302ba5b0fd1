import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const acceptanceTests = part.stage(known, "acceptance-tests", {
	title: "Acceptance tests",
	phase: "certify",
	goal: "Show the quality of the integration in a joint session.",
	exit: "The integration is approved.",
	handsOver: ["Approval"],
	facts: [
		{
			says: "Only integrations with all required methods implemented are approved, so that the needs of customers are met.",
			basis: { published: "guide", at: "Acceptance tests, criteria" },
		},
		{
			says: "The least that is accepted: mapping of all resources, synchronising all bookings, and updating doctors' schedules in real time.",
			basis: {
				published: "process-draft",
				at: "Acceptance tests, minimal flows",
			},
		},
	],
	tasks: {
		"study-test-protocol": {
			title: "Look at the testing protocol beforehand",
			actor: "partner",
			requirement: "recommended",
			after: ["hold-kick-off"],
			needs: [{ document: "test-protocol" }],
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 8,
				unit: "working hours",
				startsWhen: { done: "hold-kick-off" },
				basis: { assumed: "A file to read." },
			},
			basis: { published: "process-draft", at: "Acceptance tests" },
		},
		"announce-readiness": {
			title: "Reach out to the specialist for the joint session",
			actor: "partner",
			requirement: "mandatory",
			after: [
				"synchronise-bookings",
				"update-schedules",
				"pull-notifications",
				"receive-pushes",
			],
			contact: "specialist",
			message: "announce-readiness",
			duration: {
				optimistic: 2,
				likely: 5,
				pessimistic: 10,
				unit: "business days",
				startsWhen: { done: "synchronise-bookings" },
				basis: { assumed: "Finding a date for the session." },
			},
			basis: { published: "process-draft", at: "Acceptance tests" },
		},
		"hold-acceptance-session": {
			title: "Hold the joint session",
			actor: "provider",
			with: ["partner"],
			requirement: "mandatory",
			after: ["announce-readiness"],
			facts: [
				{
					says: "You meet on a communication platform of your choice, and the specialist walks you through the testing protocol.",
					basis: { published: "process-draft", at: "Acceptance tests" },
				},
			],
			needs: [{ document: "test-protocol" }],
			contact: "specialist",
			duration: {
				optimistic: 2,
				likely: 4,
				pessimistic: 8,
				unit: "working hours",
				startsWhen: { event: "the agreed date has come" },
				basis: { assumed: "One session, a long one." },
			},
			review: {
				judges: ["map-resources", "synchronise-bookings", "update-schedules"],
				redo: "not-published",
				passes: {
					chance: 0.6,
					basis: { assumed: "How often a session passes is not published." },
				},
				fix: {
					optimistic: 3,
					likely: 8,
					pessimistic: 15,
					unit: "business days",
					startsWhen: { event: "a session has ended without approval" },
					basis: { assumed: "Rework, and a date for another session." },
				},
				outcome: "Approval, and activation for clients.",
				basis: {
					derived: "only integrations that meet the criteria are approved",
					from: [{ source: "process-draft", at: "Acceptance tests, criteria" }],
				},
			},
			basis: { published: "process-draft", at: "Acceptance tests" },
		},
	},
	basis: { published: "process-draft", at: "Acceptance tests" },
});

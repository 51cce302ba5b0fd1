import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const kickOff = part.stage(known, "kick-off", {
	title: "Kick-off",
	phase: "kick-off",
	goal: "Walk through the process with a specialist and agree on a plan.",
	exit: "There is a project plan, and the mailbox for alerts is agreed.",
	handsOver: ["Project plan", "Mailbox for alerts"],
	tasks: {
		"schedule-kick-off": {
			title: "Schedule the kick-off meeting",
			actor: "partner",
			requirement: "mandatory",
			after: ["set-up-basic-data"],
			instructions:
				"By e-mail to the integrations team, once the basic data is set up.",
			contact: "integrations",
			message: "ask-for-kick-off",
			duration: {
				optimistic: 2,
				likely: 5,
				pessimistic: 10,
				unit: "business days",
				startsWhen: { done: "set-up-basic-data" },
				basis: { assumed: "Finding a date with a specialist." },
			},
			basis: { published: "process-draft", at: "Getting sandbox access" },
		},
		"hold-kick-off": {
			title: "Hold the kick-off meeting",
			actor: "provider",
			with: ["partner"],
			requirement: "mandatory",
			after: ["schedule-kick-off"],
			facts: [
				{
					says: "The specialist walks you through the process and organises a project plan for the next steps.",
					basis: { published: "process-draft", at: "Getting sandbox access" },
				},
				{
					says: "Name the mailbox that receives the alert when your push endpoint fails; it is defined in this meeting.",
					when: { question: "notifications", is: "push" },
					basis: { published: "process-draft", at: "Blackbox tests" },
				},
			],
			produces: [{ document: "project-plan" }],
			contact: "specialist",
			duration: {
				exactly: 2,
				unit: "working hours",
				startsWhen: { event: "the agreed date has come" },
				basis: { assumed: "One meeting." },
			},
			basis: { published: "process-draft", at: "Getting sandbox access" },
		},
	},
	basis: { published: "process-draft", at: "Getting sandbox access" },
});

import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const kickOffCall = part.stage(known, "kick-off-call", {
	title: "Kick off call",
	phase: "kick-off",
	goal: "Scope the integration and learn how the API works.",
	exit: "Scope, level of support, contacts and timescale are agreed. The guide names no exit; this is our reading.",
	handsOver: ["Agreed scope", "Agreed level of support"],
	facts: [
		{
			says: "Agenda in the version of 2017: overview of the API; security and authentication; infrastructure; performance; features and workflow of the API; support.",
			basis: { published: "process-2017", at: "2. Kick off call" },
		},
		{
			says: "The current text names the scope of the integration and an overview of the API, with technical support on the call.",
			basis: { published: "process", at: "Kick off call" },
		},
	],
	tasks: {
		"assign-account-manager": {
			title: "Assign an Account Manager",
			awaited: "the name of our Account Manager",
			actor: "provider",
			requirement: "mandatory",
			after: ["set-up-account"],
			facts: [
				{
					says: "The account manager supports you throughout the integration.",
					basis: { published: "process", at: "Kick off call" },
				},
			],
			duration: {
				optimistic: 0.5,
				likely: 1,
				pessimistic: 5,
				unit: "business days",
				startsWhen: { done: "set-up-account" },
				basis: { assumed: "No time is published." },
			},
			basis: { published: "process", at: "Kick off call" },
		},
		"read-kick-off-document": {
			title: "Read the kick off document",
			actor: "partner",
			requirement: "recommended",
			after: ["set-up-account"],
			needs: [{ document: "kick-off-document" }],
			duration: {
				optimistic: 1,
				likely: 2,
				pessimistic: 4,
				unit: "working hours",
				startsWhen: { done: "set-up-account" },
				basis: { assumed: "One document." },
			},
			basis: { published: "process", at: "Kick off call" },
		},
		"hold-kick-off-call": {
			title: "Hold the kick off call or a face to face meeting",
			awaited: "the kick off call",
			actor: "provider",
			with: ["partner"],
			requirement: "mandatory",
			after: ["assign-account-manager"],
			facts: [
				{
					says: "The first contact is a conference call or a face to face meeting, whichever is more practical.",
					basis: { published: "process", at: "Kick off call" },
				},
			],
			produces: [{ information: "The scope of the integration" }],
			contact: "account-manager",
			duration: {
				optimistic: 2,
				likely: 5,
				pessimistic: 10,
				unit: "business days",
				startsWhen: { done: "assign-account-manager" },
				basis: { assumed: "Finding a date that suits both sides." },
			},
			basis: { published: "process", at: "Kick off call" },
		},
		"agree-support-level": {
			title: "Agree on the level of support",
			actor: "provider",
			with: ["partner"],
			requirement: "mandatory",
			after: ["hold-kick-off-call"],
			facts: [
				{
					says: "It depends on complexity and timescale.",
					basis: { published: "process", at: "Development phase" },
				},
			],
			contact: "account-manager",
			duration: {
				exactly: 1,
				unit: "working hours",
				startsWhen: { done: "hold-kick-off-call" },
				basis: { assumed: "Agreed in the call itself." },
			},
			basis: { published: "process", at: "Development phase" },
		},
		"agree-review-calls": {
			title: "Agree on regular review calls and technical contacts",
			actor: "partner",
			with: ["provider"],
			requirement: "optional",
			after: ["hold-kick-off-call"],
			contact: "account-manager",
			duration: {
				exactly: 1,
				unit: "working hours",
				startsWhen: { done: "hold-kick-off-call" },
				basis: { assumed: "Agreed in the call itself." },
			},
			basis: { published: "process", at: "Development phase" },
		},
	},
	basis: { published: "process", at: "Kick off call" },
});

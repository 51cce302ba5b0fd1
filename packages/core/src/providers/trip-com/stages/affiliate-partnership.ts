import { part } from "../../../process/index.ts";
import { known } from "../known.ts";

export const affiliatePartnership = part.stage(known, "affiliate-partnership", {
	title: "Become an affiliate partner",
	phase: "access",
	goal: "Get the status that any integration needs.",
	exit: "You are an affiliate partner.",
	tasks: {
		"contact-partnership-manager": {
			title: "Talk to your Trip.com partnership manager",
			actor: "partner",
			requirement: "mandatory",
			when: { question: "affiliate", is: "no" },
			contact: "partnership-manager",
			message: "become-affiliate",
			duration: {
				optimistic: 1,
				likely: 3,
				pessimistic: 10,
				unit: "business days",
				startsWhen: { event: "you decide to integrate" },
				basis: { assumed: "A first conversation." },
			},
			basis: { published: "process", at: "1. Become our affiliate partner" },
		},
		"become-affiliate": {
			title: "Grant the status of an affiliate partner",
			awaited: "the status of an affiliate partner",
			actor: "provider",
			with: ["partner"],
			requirement: "mandatory",
			when: { question: "affiliate", is: "no" },
			after: ["contact-partnership-manager"],
			contact: "partnership-manager",
			message: "ask-where-it-stands",
			duration: {
				optimistic: 5,
				likely: 10,
				pessimistic: 30,
				unit: "business days",
				startsWhen: { done: "contact-partnership-manager" },
				basis: { assumed: "A contract; nothing about it is published." },
			},
			basis: {
				derived: "the status is needed before anything else",
				from: [{ source: "process", at: "1. Become our affiliate partner" }],
			},
		},
	},
	basis: { published: "process", at: "1. Become our affiliate partner" },
});

import { part } from "../../process/index.ts";
import { sources } from "./sources.ts";

export const questions = part.questions(
	{ sources },
	{
		affiliate: {
			ask: "Are you an affiliate partner of Trip.com already?",
			why: "Only affiliate partners can integrate.",
			options: {
				yes: {
					label: "Yes",
					phrase: "if you are an affiliate partner already",
				},
				no: {
					label: "Not yet",
					phrase: "if you are not an affiliate partner yet",
				},
			},
			default: "no",
			basis: { published: "process", at: "1. Become our affiliate partner" },
		},
		payment: {
			ask: "Which hotel rates will you sell?",
			why: "Rates that are paid at the hotel need cases of their own.",
			choose: "several",
			options: {
				prepaid: { label: "Prepaid", phrase: "if you sell prepaid rates" },
				"pay-at-hotel": {
					label: "Paid at the hotel",
					phrase: "if you sell rates that are paid at the hotel",
				},
			},
			default: ["prepaid"],
			basis: {
				derived: "the gateway tells the two kinds of rates apart",
				from: [{ source: "gateway-clients", at: "Order requests" }],
			},
		},
	},
);

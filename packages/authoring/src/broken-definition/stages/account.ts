import { part } from "@slipway/core/process";
import { sources } from "../sources.ts";

const outline = { account: ["sign", "issue"] } as const;

export const account = part.stage({ outline, sources }, "account", {
	title: "Account",
	goal: "Get an account.",
	exit: "The account exists.",
	basis: { published: "guide", at: "Account" },
	tasks: {
		sign: {
			title: "Sign",
			actor: "partner",
			requirement: "mandatory",
			after: ["issue"],
			// @ts-expect-error the unit is missing
			duration: {
				exactly: 1,
				startsWhen: { done: "sign" },
				basis: { assumed: "A form." },
			},
			basis: { published: "guide", at: "Account" },
		},
		issue: {
			title: "Issue",
			actor: "provider",
			requirement: "mandatory",
			after: ["sign"],
			// The compiler is silent here only because of the missing unit above; the key is called repeats.
			repeat: "each account",
			duration: {
				exactly: 1,
				unit: "hours",
				startsWhen: { done: "sign" },
				basis: { assumed: "Quick." },
			},
			basis: {
				// @ts-expect-error the source is called guide
				published: "giude",
				at: "Account",
			},
		},
	},
});

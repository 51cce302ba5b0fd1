import type { Operator, OperatorOf } from "./condition/condition.ts";
import { part } from "./define.ts";
import type { ConditionOf, Options } from "./types.ts";

// The compiler points at the very place of a misspelling: each line after an expectation fails, and only that line.

const sources = part.sources(
	{},
	{
		guide: {
			title: "Guide",
			kind: "guide",
			publisher: "Provider",
			checked: "2026-11-20",
		},
	},
);

const questions = part.questions(
	{ sources },
	{
		region: {
			ask: "Where?",
			why: "The mandate differs.",
			options: {
				uk: { label: "UK", phrase: "for UK partners" },
				europe: { label: "Europe", phrase: "for European partners" },
			},
			default: "uk",
			basis: { published: "guide", at: "Account" },
		},
	},
);

export const contacts = part.contacts(
	{ sources, questions },
	{
		desk: {
			title: "Desk",
			for: "Everything.",
			when: {
				question: "region",
				// @ts-expect-error the question offers uk and europe
				is: "gb",
			},
			basis: { published: "guide", at: "Account" },
		},
		sales: {
			title: "Sales",
			for: "Contracts.",
			basis: {
				// @ts-expect-error the source is called guide
				published: "guid",
				at: "Account",
			},
		},
	},
);

export const documents = part.documents(
	{ sources, contacts },
	{
		form: {
			title: "Form",
			kind: "form",
			purpose: "Sign-up.",
			// @ts-expect-error the contacts are desk and sales
			sendTo: "dsk",
			basis: { published: "guide", at: "Account" },
		},
	},
);

const outline = { account: ["sign", "issue"], live: ["launch"] } as const;
const known = { outline, sources, questions, contacts };

export const account = part.stage(known, "account", {
	title: "Account",
	goal: "Get an account.",
	exit: "The account exists.",
	basis: { published: "guide", at: "Account" },
	tasks: {
		sign: {
			title: "Sign",
			// @ts-expect-error actors are partner and provider, there is no third party here
			actor: "partnr",
			requirement: "mandatory",
			duration: {
				exactly: 1,
				unit: "hours",
				// @ts-expect-error the task is called launch
				startsWhen: { done: "lunch" },
				basis: { assumed: "A form." },
			},
			basis: { published: "guide", at: "Account" },
		},
		issue: {
			title: "Issue",
			actor: "provider",
			requirement: "mandatory",
			after: [
				"sign",
				// @ts-expect-error the task is called launch
				"lauch",
			],
			duration: {
				exactly: 1,
				unit: "hours",
				startsWhen: { done: "sign" },
				basis: { assumed: "Quick." },
			},
			basis: { published: "guide", at: "Account" },
		},
	},
});

export const incomplete = part.stage(known, "live", {
	title: "Live",
	goal: "Go live.",
	exit: "Live.",
	basis: { published: "guide", at: "Live" },
	tasks: {
		// @ts-expect-error the outline lists launch, not launhc
		launhc: {
			title: "Launch",
			actor: "partner",
			requirement: "mandatory",
			duration: {
				exactly: 1,
				unit: "hours",
				startsWhen: { done: "sign" },
				basis: { assumed: "Quick." },
			},
			basis: { published: "guide", at: "Live" },
		},
	},
});

// Every operator of a condition is known where names are checked.
export const narrowed: OperatorOf<ConditionOf<Options>> = "is" as Operator;

import type { MockApi } from "../contract/mock-api.ts";
import type { PublishedOperation } from "../contract/published.ts";
import { Refusal } from "../contract/refusal.ts";
import type { Rule } from "../contract/rule.ts";
import type { Unprovoked } from "../contract/unprovoked.ts";
import { TableFull } from "../state/store.ts";

const request = { place: "request", pointer: "" } as const;

const own = (says: string): Rule => ({
	says,
	confidence: "modelled",
	source: "sandbox",
});

/** What the sandbox itself demands, whatever it plays. */
export const ownRules = {
	reading: own(
		"A sandbox reads several times what the largest message of any provider has, and refuses more.",
	),
	room: own("A sandbox keeps a limited number of items in each table."),
	coding: own(
		"A sandbox undoes the content codings gzip, deflate and br; others get 415 (RFC 9110, 15.5.16).",
	),
	played: own(
		"What the provider documents and this sandbox does not play is answered with 501.",
	),
	state: own("A restored state is one that a sandbox has written."),
} as const satisfies Record<string, Rule>;

/** Those of them that no example runs into, each with the reason why. */
export const ownUnprovoked = {
	reading: "large",
	room: "often",
	played: "unplayed",
	state: "restored",
} as const satisfies Partial<Record<keyof typeof ownRules, Unprovoked>>;

/** The refusal of what the provider documents and this sandbox does not play. */
export const unplayedRefusal = (
	{ sources }: MockApi,
	{ title, method, path, selector, source, unplayed = "" }: PublishedOperation,
): Refusal =>
	new Refusal({
		status: 501,
		problems: [
			{
				...request,
				fact: `“${title}” (${method} ${path}${selector === undefined ? "" : `, ${selector}`}) is documented by the provider, and not played by this sandbox. ${unplayed}`.trim(),
				rule: ownRules.played,
				fix: {
					...request,
					by: "provider",
					says: `Read “${sources[source]?.title ?? source}”, and try it against the provider’s own test system.`,
				},
			},
		],
	});

/** The refusal of a body in a content coding that is not undone, or not what it says. */
export const codingRefusal = (fact: string): Refusal => {
	const header = { place: "header", pointer: "content-encoding" } as const;
	return new Refusal({
		status: 415,
		headers: { "accept-encoding": "gzip, deflate, br" },
		problems: [
			{
				...header,
				fact,
				rule: ownRules.coding,
				fix: {
					...header,
					by: "you",
					says: "Send the body as it is, or as gzip, deflate or br.",
				},
			},
		],
	});
};

/**
 * The refusal for a failure that is the sandbox's own and not the provider's: a full table, or a restored state whose
 * parts do not fit together. Undefined for every other failure, which is a fault of ours.
 */
export function ownRefusal(
	api: MockApi,
	error: unknown,
	restored: boolean,
): Refusal | undefined {
	if (error instanceof TableFull)
		return new Refusal({
			status: 507,
			problems: [
				{
					...request,
					fact: error.message,
					rule: ownRules.room,
					fix: {
						...request,
						by: "state",
						says: `Cancel what is no longer needed, or reset the sandbox of ${api.title}.`,
					},
				},
			],
		});
	if (!restored) return undefined;
	return new Refusal({
		status: 409,
		problems: [
			{
				...request,
				fact: `The restored state does not fit together: ${(error as Error).message}`,
				rule: ownRules.state,
				fix: {
					...request,
					by: "state",
					says: "Restore another state, or reset the sandbox.",
				},
			},
		],
	});
}

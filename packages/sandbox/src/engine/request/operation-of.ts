import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { generalRefusal } from "../explain/general-refusal.ts";
import { unplayedRefusal } from "../explain/own-refusal.ts";
import type { Incoming } from "./incoming.ts";
import { allowOf } from "./route.ts";

/** The operation that a request means. Throws a Refusal when there is none. */
export function operationOf(
	api: MockApi,
	{ oversized, found, raw, path, query }: Incoming,
	body: () => unknown,
): Operation {
	if (oversized) throw generalRefusal(api, "too large", oversized);
	if ("allowed" in found) {
		if (found.allowed.length === 0)
			throw generalRefusal(api, "unknown path", {
				place: "path",
				pointer: path,
				fact: `Nothing answers at ${path}.`,
				fix: {
					says: "Send it to the address of one of the operations.",
					by: "you",
					place: "path",
					pointer: path,
				},
			});
		const allow = found.allowed.join(", ");
		throw generalRefusal(
			api,
			"method",
			{
				place: "request",
				pointer: "method",
				fact: `${path} takes ${allow}, not ${raw.method}.`,
				fix: {
					says: `Send ${allow}.`,
					place: "request",
					pointer: "method",
					value: found.allowed[0],
				},
			},
			{ headers: { allow: allowOf(found.allowed) } },
		);
	}
	const { operations, unplayed } = found;
	const [first, ...others] = operations;
	if (first && others.length + unplayed.length === 0) return first;
	const [silent] = unplayed;
	if (silent && !first) throw unplayedRefusal(api, silent);
	const selector = api.select?.(body(), query);
	const operation = operations.find((each) => each.selector === selector);
	if (operation) return operation;
	const documented = unplayed.find((each) => each.selector === selector);
	if (documented) throw unplayedRefusal(api, documented);
	throw generalRefusal(api, "invalid", {
		place: "request",
		pointer: "",
		fact:
			selector === undefined
				? "The message names no operation."
				: `No operation is called ${selector}.`,
		fix: {
			by: "you",
			says: `Send one of ${found.operations.map((each) => each.selector).join(", ")}.`,
			place: "request",
			pointer: "",
		},
	});
}

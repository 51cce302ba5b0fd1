import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import type { Place } from "../contract/problem.ts";
import { queryOf } from "./query.ts";

/** The data that an operation's successful examples send in their query or body. */
export function samplesOf(
	{ format }: Pick<MockApi, "format">,
	{ examples, accepts }: Operation,
	place: Place,
): readonly unknown[] {
	return examples
		.filter(({ refused, status }) => !(refused ?? status >= 400))
		.flatMap(({ query, body }) => {
			if (place === "query")
				return query ? [queryOf(new URLSearchParams(query))] : [];
			if (typeof body !== "string") return body === undefined ? [] : [body];
			try {
				return [format.read(body, accepts?.[0] ?? format.mediaType)];
			} catch {
				return [];
			}
		});
}

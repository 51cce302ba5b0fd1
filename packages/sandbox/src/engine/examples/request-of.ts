import type { RawCall } from "../contract/call.ts";
import type { Example, Operation } from "../contract/operation.ts";
import { type Carried, filled, filledText } from "./fill.ts";

/**
 * An example as a request, with what was carried over from earlier answers.
 *
 * @example
 * ```ts
 * import { requestOf } from "@slipway/sandbox/engine";
 *
 * const request = requestOf(
 * 	{ method: "GET", path: "/loans/{loan}" },
 * 	{ title: "The last one", params: { loan: "{{loan}}" }, status: 200 },
 * 	{ loan: "L1" },
 * );
 * request.target; // => "/loans/L1"
 * ```
 */
export function requestOf(
	operation: Pick<Operation, "method" | "path" | "accepts">,
	example: Example,
	carried: Carried,
): RawCall {
	const params = filled(example.params ?? {}, carried);
	const query = new URLSearchParams(filled(example.query ?? {}, carried));
	const path = operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
		encodeURIComponent(params[name] ?? ""),
	);
	const text =
		typeof example.body === "string"
			? filledText(example.body, carried)
			: example.body === undefined
				? ""
				: JSON.stringify(filled(example.body, carried), null, 2);
	const [contentType] = operation.accepts ?? [];
	return {
		method: operation.method,
		target: query.size > 0 ? `${path}?${query}` : path,
		headers: {
			...(text !== "" &&
				contentType !== undefined && { "content-type": contentType }),
			...filled(example.headers ?? {}, carried),
		},
		body: text,
	};
}

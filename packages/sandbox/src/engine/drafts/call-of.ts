import type { RawCall } from "../contract/call.ts";
import { type Carried, filledText } from "../examples/fill.ts";
import { bodyAsSent, writerOf } from "./body-text.ts";
import type { Draft } from "./draft.ts";
import { headersOf } from "./headers.ts";
import { openIn } from "./open-in.ts";

/** A draft that cannot be sent: a line that is no header, or names that stand open. */
export type Unsendable =
	| { readonly wrong: string }
	| { readonly open: readonly string[] };

/**
 * A draft as the request that it stands for, with what is carried filled in. A literal `{{name}}` never goes out: names
 * that nobody carries come back instead.
 *
 * @example
 * ```ts
 * import { callOf } from "@slipway/sandbox/engine";
 *
 * const draft = { operation: "", example: 0, method: "GET", target: "/loans/{{loan}}", headers: "", body: "" };
 * callOf(draft, {}); // => { open: ["loan"] }
 * callOf(draft, { loan: "L1" }).call.target; // => "/loans/L1"
 * ```
 */
export function callOf(
	draft: Draft,
	carried: Carried,
): { readonly call: RawCall } | Unsendable {
	const { method, target, body } = draft;
	const read = headersOf(draft.headers);
	if ("wrong" in read) return read;
	const open = openIn(draft).filter((name) => !Object.hasOwn(carried, name));
	if (open.length > 0) return { open };
	const headers = Object.fromEntries(
		Object.entries(read.headers).map(([name, value]) => [
			name,
			filledText(value, carried),
		]),
	);
	const type = headers["content-type"] ?? "";
	const text = filledText(body, carried, writerOf(type, body));
	return {
		call: {
			method,
			target: filledText(target, carried, encodeURIComponent),
			headers,
			body: bodyAsSent(type, text),
		},
	};
}

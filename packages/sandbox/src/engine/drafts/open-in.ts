import { missingIn } from "../examples/fill.ts";
import type { Draft } from "./draft.ts";

/**
 * The names that a draft leaves open: `{{loan}}` is one.
 *
 * @example
 * ```ts
 * import { openIn } from "@slipway/sandbox/engine";
 *
 * openIn({ target: "/loans/{{loan}}", headers: "", body: "" }); // => ["loan"]
 * ```
 */
export const openIn = ({
	target,
	headers,
	body,
}: Pick<Draft, "target" | "headers" | "body">): readonly string[] =>
	missingIn([target, headers, body]);

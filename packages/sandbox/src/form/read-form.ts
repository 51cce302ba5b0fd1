import { OverLimit } from "../limits/index.ts";

/** The most fields and characters that a form may have: several times what any provider's has. */
const mostFields = 2000;
const longest = 262_144;

/**
 * The fields of a form, in order. Throws an OverLimit when it has more than are read.
 *
 * @example
 * ```ts
 * import { readForm } from "@slipway/sandbox/form";
 * readForm("grant_type=client_credentials").get("grant_type"); // => "client_credentials"
 * ```
 */
export function readForm(text: string): URLSearchParams {
	if (text.length > longest)
		throw new OverLimit("The form has", longest, "characters");
	let fields = 1;
	for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1))
		if (++fields > mostFields)
			throw new OverLimit("The form has", mostFields, "fields");
	return new URLSearchParams(text);
}

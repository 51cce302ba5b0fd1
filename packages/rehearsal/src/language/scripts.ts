import {
	type Rehearsed,
	type ScriptInput,
	ScriptSchema,
	type Unjudged,
} from "./script.ts";

/**
 * Writes the scripts of a provider's cases: the compiler refuses a case without one and a script without a
 * case. It is told the type of the cases alone, so that whoever judges need not fetch the guide.
 *
 * @example
 * ```ts
 * import { scriptsOf } from "@slipway/rehearsal";
 *
 * scriptsOf({ load: { needs: "the provider", because: "No threshold is published." } }).load.needs; // => "the provider"
 * ```
 */
export function scriptsOf<Cases extends object>(
	scripts: {
		readonly [Case in keyof Cases]:
			| Unjudged
			| ScriptInput
			| readonly ScriptInput[];
	},
): { readonly [Case in keyof Cases]: Rehearsed } {
	return Object.fromEntries(
		Object.entries<Unjudged | ScriptInput | readonly ScriptInput[]>(
			scripts,
		).map(([id, written]) => [id, rehearsed(written)]),
	) as never;
}

function rehearsed(
	written: Unjudged | ScriptInput | readonly ScriptInput[],
): Rehearsed {
	if ("needs" in written) return written;
	return [written].flat().map((script) => ScriptSchema.parse(script));
}

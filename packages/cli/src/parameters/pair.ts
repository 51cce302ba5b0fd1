import { suggestion } from "@slipway/core/errors";
import { UsageError } from "../usage-error.ts";

/** The parts of `name=value`; the name is one of those that are known. */
export function pairIn(
	words: string,
	option: string,
	known: readonly string[],
): readonly [name: string, value: string] {
	const at = words.indexOf("=");
	const name = at < 0 ? words : words.slice(0, at);
	if (!known.includes(name))
		throw new UsageError(
			`There is no task “${name}”, which --${option} names.`,
			suggestion(name, known),
		);
	return [name, at < 0 ? "" : words.slice(at + 1)];
}

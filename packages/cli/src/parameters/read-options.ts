import { parseArgs } from "node:util";
import { nearest, suggestion } from "@slipway/core/errors";
import type { CommandRow, OptionRow } from "../table/row.ts";
import { UsageError } from "../usage-error.ts";

/** An option as it stands in a line. */
interface Given {
	readonly name: string;
	readonly value: string | undefined;
}

/** The options in a line that the row knows, as text, and the words beside them. What it does not know is refused with the nearest that it does. */
export function readOptions(
	{ options }: CommandRow,
	parameters: readonly string[],
): { readonly given: readonly Given[]; readonly words: readonly string[] } {
	// Not strict, because its words for what is wrong are for programmers.
	const { tokens } = parseArgs({
		args: [...parameters],
		options: Object.fromEntries(
			Object.entries(options).map(([name, { value }]) => [
				name,
				{ type: value ? "string" : "boolean" } as const,
			]),
		),
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const given = tokens
		.filter((token) => token.kind === "option")
		.map(({ name, rawName, value, inlineValue }) => {
			const option = Object.hasOwn(options, name) ? options[name] : undefined;
			if (option === undefined || rawName !== `--${name}`)
				throw new UsageError(
					`There is no option “${rawName}”.`,
					suggestion(
						`--${name}`,
						Object.keys(options).map((each) => `--${each}`),
					),
				);
			checkValue(name, option, value, inlineValue);
			return { name, value };
		});
	checkTogether(options, given);
	return {
		given,
		words: tokens.flatMap((token) =>
			token.kind === "positional" ? [token.value] : [],
		),
	};
}

/** An option has a value if it takes one, and none otherwise. The next option is none; a negative number is. */
function checkValue(
	name: string,
	option: OptionRow,
	value: string | undefined,
	inline: boolean | undefined,
): void {
	if (!option.value && value !== undefined)
		throw new UsageError(
			`The option “--${name}” takes no value.`,
			`Write --${name} alone.`,
		);
	const missing =
		value === undefined || (!inline && /^-(?!\.?\d)./.test(value));
	if (option.value && missing)
		throw new UsageError(
			`The option “--${name}” has no value.`,
			`Give ${option.value.give}: ${option.example}.`,
		);
}

function checkTogether(
	options: CommandRow["options"],
	given: readonly Given[],
): void {
	const seen = new Set<string>();
	for (const { name } of given) {
		if (seen.has(name) && !options[name]?.repeats)
			throw new UsageError(
				`The option “--${name}” was given twice.`,
				"Leave one of them out.",
			);
		seen.add(name);
	}
	for (const { name } of given)
		for (const other of options[name]?.without ?? [])
			if (seen.has(other))
				throw new UsageError(
					`The options “--${name}” and “--${other}” contradict each other.`,
					"Leave one of them out.",
				);
}

/** The option nearest to a word that stands where none belongs: `json` for `--json`. */
export const optionMeant = (
	{ options }: CommandRow,
	word: string,
): string | undefined => {
	const near = nearest(word.replace(/^-+/, ""), Object.keys(options));
	return near && `--${near}`;
};

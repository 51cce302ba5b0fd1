import type { CommandRow, OptionRow, WordsRow } from "../table/row.ts";

/** A command with its words and options in a line, as help shows it first. */
export function usageOf({ name, words, options }: CommandRow): string {
	return [
		`slipway ${name}`,
		wordsIn(words),
		...(Object.keys(options).length > 0 ? ["[options]"] : []),
	].join(" ");
}

function wordsIn({ name, least, most }: WordsRow): string {
	const one = `<${name}>`;
	const needed = Array.from({ length: least }, () => one);
	if (most === least) return needed.join(" ");
	return [...needed, most === 1 ? `[${name}]` : `[${name}...]`].join(" ");
}

/** An option with what it takes: `--start <date>`. */
export const writtenOption = (name: string, { value }: OptionRow): string =>
	value ? `--${name} <${value.name}>` : `--${name}`;

/** A whole line that shows the option: the command's own example where that has it already. */
export const exampleLine = (
	{ example }: CommandRow,
	option?: OptionRow,
): string =>
	[
		"slipway",
		example,
		...(option && !example.includes(option.example) ? [option.example] : []),
	].join(" ");

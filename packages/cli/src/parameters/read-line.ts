import type { CommandRow, OptionRow, ValuesOf } from "../table/row.ts";
import { UsageError } from "../usage-error.ts";
import { optionMeant, readOptions } from "./read-options.ts";
import { checkWords } from "./words.ts";

/** What a line asks of a command. */
export interface LineRead<Row extends CommandRow> {
	readonly values: ValuesOf<Row>;
	readonly words: readonly string[];
}

/** Reads the words behind a command's name by its row. Throws a UsageError with the next step, or a value's SlipwayError. */
export async function readLine<const Row extends CommandRow>(
	row: Row,
	parameters: readonly string[],
): Promise<LineRead<Row>> {
	const { given, words } = readOptions(row, parameters);
	await checkWords(row, words, (word) => optionMeant(row, word));
	const values: Record<string, unknown> = {};
	for (const [name, option] of Object.entries(row.options)) {
		const read = given
			.filter((each) => each.name === name)
			.map(({ value }) =>
				value === undefined ? true : valueIn(option, value),
			);
		values[name] = option.repeats ? read : read[0];
	}
	return { values: values as ValuesOf<Row>, words };
}

function valueIn({ value, example }: OptionRow, given: string): unknown {
	if (!value) return true;
	const read = value.schema.safeParse(given);
	if (read.success) return read.data;
	throw new UsageError(
		`“${given}” is not ${value.is}.`,
		`Give ${value.give}, for example ${example}.`,
	);
}

import type { CommandRow } from "../table/row.ts";
import { exitCodes } from "./exit-codes.ts";
import { exampleLine, usageOf, writtenOption } from "./usage.ts";

/** A command's help: what it does, and each option with a sentence and an example. */
export function helpOf(row: CommandRow): string {
	const options = Object.entries(row.options);
	return `${[
		usageOf(row),
		"",
		row.says,
		`For example: ${exampleLine(row)}`,
		"",
		`  <${row.words.name}>`,
		`      ${row.words.says}`,
		...options.flatMap(([name, option]) => [
			`  ${writtenOption(name, option)}`,
			`      ${option.says}${option.repeats ? " May be repeated." : ""}`,
			`      ${exampleLine(row, option)}`,
		]),
		...(row.schema
			? ["", `The JSON follows the schema that the site has at /${row.schema}.`]
			: []),
	].join("\n")}\n`;
}

/** Every command with its sentence, and how to learn more. */
export function helpOfAll(table: readonly CommandRow[]): string {
	return `${[
		...table.flatMap((row) => [usageOf(row), `    ${row.says}`, ""]),
		"The options of a command, each with an example: slipway help <command>",
		"",
		"It ends with",
		...exitCodes.map(({ code, says }) => `  ${String(code).padEnd(5)}${says}`),
	].join("\n")}\n`;
}

import type * as z from "zod";

/** What an option takes: how it is written, read and named. */
export interface ValueKind<Value = unknown> {
	/** How the usage shows it, such as `date`. */
	readonly name: string;
	/** Reads the text. One that throws a SlipwayError speaks for itself. */
	readonly schema: z.ZodType<Value, string>;
	/** What it is, for “x” is not …: `a date`. */
	readonly is: string;
	/** What to give instead, for Give …: `a day with its year`. */
	readonly give: string;
	/** Every value there is, or those to offer while a line is typed. */
	readonly known?: () => Promise<readonly string[]>;
	/** It is the path of a file. */
	readonly file?: true;
}

/** One option of a command, as help, parsing, completion and the site's page know it. */
export interface OptionRow {
	/** What it does, in a sentence. */
	readonly says: string;
	/** Its words in a command line, behind the command's own example. */
	readonly example: string;
	/** Without it the option is a switch. */
	readonly value?: ValueKind;
	/** It may stand in a line several times; otherwise a second one is refused. */
	readonly repeats?: true;
	/** It contradicts these. */
	readonly without?: readonly string[];
}

/** The words of a command that belong to no option. */
export interface WordsRow {
	/** What one is called: `provider`. */
	readonly name: string;
	readonly says: string;
	readonly least: number;
	readonly most: number;
	/** Those that there are; none for files, which are read to see. */
	readonly known: () => Promise<readonly string[]>;
	/** It is the path of a file. */
	readonly file?: true;
	/** One may stand there several times, told apart by a name behind “~”. */
	readonly named?: true;
	/** Whether a word is the path of a file, where both may stand. */
	readonly orFile?: (word: string) => boolean;
}

/** A command: one row of the table. */
export interface CommandRow<
	Options extends Readonly<Record<string, OptionRow>> = Readonly<
		Record<string, OptionRow>
	>,
> {
	readonly name: string;
	/** What it does, in a sentence. */
	readonly says: string;
	/** A line to begin with, without `slipway`. */
	readonly example: string;
	readonly words: WordsRow;
	readonly options: Options;
	/** The address on the site of the JSON Schema of what it prints with `--json`. */
	readonly schema?: string;
}

type OneValue<Row> = Row extends { readonly value: ValueKind<infer Value> }
	? Value
	: true;

/** What was read by a row. An option that was not given is undefined, one that repeats a list, a switch `true`. */
export type ValuesOf<Row extends CommandRow> = {
	readonly [Name in keyof Row["options"]]: Row["options"][Name] extends {
		readonly repeats: true;
	}
		? readonly OneValue<Row["options"][Name]>[]
		: OneValue<Row["options"][Name]> | undefined;
};

/** Keeps what the compiler knows of a row. */
export const commandRow = <const Row extends CommandRow>(row: Row): Row => row;

import type { CommandRow } from "../table/row.ts";

/** What a shell offers behind a command. */
export interface CommandOffers {
	readonly name: string;
	readonly says: string;
	readonly words: readonly string[];
	/** The path of a file may stand there as well. */
	readonly files: boolean;
	readonly options: readonly OptionOffers[];
}

/** What a shell offers for an option. */
export interface OptionOffers {
	readonly name: string;
	readonly says: string;
	/** A switch takes nothing; files are offered by the shell. */
	readonly takes: "nothing" | "file" | "text";
	readonly repeats: boolean;
	/** Values to offer; none where they are free. */
	readonly values: readonly string[];
}

/** The offers of every command, with all values looked up. */
export const offersOf = (
	table: readonly CommandRow[],
): Promise<readonly CommandOffers[]> =>
	Promise.all(
		table.map(async ({ name, says, words, options }) => ({
			name,
			says,
			words: await words.known(),
			files: Boolean(words.file || words.orFile),
			options: [
				...(await Promise.all(
					Object.entries(options).map(
						async ([option, { says, value, repeats = false }]) => ({
							name: `--${option}`,
							says,
							takes: value
								? value.file
									? ("file" as const)
									: ("text" as const)
								: ("nothing" as const),
							repeats,
							values: (await value?.known?.()) ?? [],
						}),
					),
				)),
				{
					name: "--help",
					says: "Shows the options of the command.",
					takes: "nothing" as const,
					repeats: false,
					values: [],
				},
			],
		})),
	);

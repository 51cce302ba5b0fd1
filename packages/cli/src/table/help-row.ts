import { commandRow } from "./row.ts";

/** The row of `help`, which knows the names of the others. */
export const helpRowOf = (others: readonly string[]) =>
	commandRow({
		name: "help",
		says: "Shows every command, or one with its options; the same as --help behind the command.",
		example: "help estimate",
		words: {
			name: "command",
			says: "The command to show; all without it.",
			least: 0,
			most: 1,
			known: async () => [...others, "help"],
		},
		options: {},
	});

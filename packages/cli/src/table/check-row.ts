import { commandRow } from "./row.ts";
import { providerIds } from "./words.ts";

export const checkRow = commandRow({
	name: "check",
	says: "Checks the definitions and prints every problem with file and line.",
	example: "check prioticket",
	words: {
		name: "provider",
		says: "The providers whose definitions are checked; all without it.",
		least: 0,
		most: Number.POSITIVE_INFINITY,
		known: providerIds,
	},
	schema: "api/check.schema.json",
	options: {
		json: {
			says: "Prints the problems as JSON, for other programs.",
			example: "--json",
		},
	},
});

import { commandRow } from "./row.ts";
import { isDefinitionFile, providerIds } from "./words.ts";

export const checkRow = commandRow({
	name: "check",
	says: "Checks the definitions and prints every problem with file and line.",
	example: "check prioticket",
	words: {
		name: "provider",
		says: "The providers whose definitions are checked, or files with definitions of your own (.ts, .js, .json); all providers without it. A module is run as a program, and TypeScript needs Node 22.18.",
		least: 0,
		most: Number.POSITIVE_INFINITY,
		known: providerIds,
		orFile: isDefinitionFile,
	},
	schema: "api/check.schema.json",
	options: {
		json: {
			says: "Prints the problems as JSON, for other programs.",
			example: "--json",
		},
	},
});

import { rehearsedProvider } from "./rehearsal-options.ts";
import { commandRow } from "./row.ts";
import { file } from "./values.ts";

export const driftRow = commandRow({
	name: "drift",
	says: "Compares the answers of a provider's real system, as an HTTP Archive holds them, with what the simulation knows: statuses, fields, kinds of values, listed values. Ends with 1 when they differ.",
	example: "drift prioticket --har recorded.har",
	words: {
		...rehearsedProvider,
		says: "The provider whose answers are compared.",
	},
	schema: "api/drift.schema.json",
	options: {
		har: {
			says: "The HTTP Archive (HAR), as `record`, browsers and proxies save it.",
			example: "--har recorded.har",
			value: file,
		},
		json: {
			says: "Prints the differences as JSON, for other programs.",
			example: "--json",
			without: ["markdown"],
		},
		markdown: {
			says: "Prints them as Markdown, ready to be an issue.",
			example: "--markdown",
			without: ["json"],
		},
	},
});

import { commandRow } from "./row.ts";
import { file, port, text } from "./values.ts";
import { oneProvider } from "./words.ts";

export const rehearseRow = commandRow({
	name: "rehearse",
	says: "Tells which certification cases your requests pass: those that your code sends to the sandbox now, or those in a file. Ends with 0 when all chosen cases that can be judged have passed.",
	example: "rehearse prioticket",
	words: {
		...oneProvider,
		says: "The provider whose cases are rehearsed.",
		known: async () =>
			Object.keys((await import("@slipway/rehearsal/scripts")).allScripts),
	},
	schema: "api/rehearsal.schema.json",
	options: {
		har: {
			says: "Judges an HTTP Archive (HAR), as browsers and proxies save it, in the place of what is sent now.",
			example: "--har recorded.har",
			value: file,
		},
		cases: {
			says: "The cases that count: mandatory without it, all, or one by its id.",
			example: "--cases freesale",
			value: text("case"),
			repeats: true,
		},
		port: {
			says: "The port at which the sandbox listens; 4010 without it, and 0 takes any that is free.",
			example: "--port 4020",
			value: port,
		},
		json: {
			says: "Prints the report as JSON at the end.",
			example: "--json",
			without: ["junit", "markdown"],
		},
		junit: {
			says: "Prints it as JUnit's XML, which CI servers read.",
			example: "--junit",
			without: ["json", "markdown"],
		},
		markdown: {
			says: "Prints it as Markdown.",
			example: "--markdown",
			without: ["json", "junit"],
		},
	},
});

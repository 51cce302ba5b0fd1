import type { OptionRow, WordsRow } from "./row.ts";
import { file, text } from "./values.ts";
import { oneProvider } from "./words.ts";

/** The provider whose cases are judged. */
export const rehearsedProvider: WordsRow = {
	...oneProvider,
	says: "The provider whose cases are rehearsed.",
	known: async () =>
		Object.keys((await import("@slipway/rehearsal/scripts")).allScripts),
};

/** The cases that count. */
export const cases = {
	says: "The cases that count: mandatory without it, all, or one by its id.",
	example: "--cases freesale",
	value: text("case"),
	repeats: true,
} as const satisfies OptionRow;

/** What the partner builds. */
export const answers = {
	says: "A file with your answers, as the checklist page exports it, or JSON with an option for each question: cases that they rule out are not judged.",
	example: "--answers prioticket.json",
	value: file,
} as const satisfies OptionRow;

/** What the partner says itself. */
export const attestations = {
	says: 'A file with what you attest yourself, JSON by case: { "case": { "note": "…", "file": "…" } }. It changes no verdict; report and evidence say that it was attested.',
	example: "--attestations attested.json",
	value: file,
} as const satisfies OptionRow;

/** The file for a reviewer. */
export const evidence = {
	says: "Writes what was seen to one HTML file for the provider's reviewer: each case with its exchanges. `verify` tells whether it was changed.",
	example: "--evidence evidence.html",
	value: file,
} as const satisfies OptionRow;

/** The forms in which a report is printed. */
export const forms = {
	json: {
		says: "Prints the report as JSON at the end.",
		example: "--json",
		without: ["junit", "markdown", "github"],
	},
	junit: {
		says: "Prints it as JUnit's XML, which CI servers read.",
		example: "--junit",
		without: ["json", "markdown", "github"],
	},
	markdown: {
		says: "Prints it as Markdown.",
		example: "--markdown",
		without: ["json", "junit", "github"],
	},
	github: {
		says: "Prints it as annotations, which GitHub shows beside the run.",
		example: "--github",
		without: ["json", "junit", "markdown"],
	},
} as const satisfies Readonly<Record<string, OptionRow>>;

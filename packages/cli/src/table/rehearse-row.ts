import {
	answers,
	attestations,
	cases,
	evidence,
	forms,
	rehearsedProvider,
} from "./rehearsal-options.ts";
import { commandRow } from "./row.ts";
import { file, loopbackAddress, port, wholeNumber } from "./values.ts";

export const rehearseRow = commandRow({
	name: "rehearse",
	says: "Tells which certification cases your requests pass: those that your code sends to the sandbox now, or those in a file. Ends with 0 when all chosen cases that can be judged have passed.",
	example: "rehearse prioticket",
	words: rehearsedProvider,
	schema: "api/rehearsal.schema.json",
	options: {
		har: {
			says: "Judges an HTTP Archive (HAR), as browsers and proxies save it, in the place of what is sent now.",
			example: "--har recorded.har",
			value: file,
		},
		cases,
		answers,
		attestations,
		port: {
			says: "The port at which the sandbox listens; 4010 without it, and 0 takes any that is free.",
			example: "--port 4020",
			value: port,
		},
		callback: {
			says: "Where your code takes the provider’s calls: the sandbox is told before it starts, as the provider would be. An address of this machine.",
			example: "--callback http://localhost:8080/calls",
			value: loopbackAddress,
			without: ["har"],
		},
		timeout: {
			says: "Ends after so many seconds, with how the cases stand then. Without it a rehearsal lasts until all have passed, or you stop it.",
			example: "--timeout 120",
			value: wholeNumber("a number of seconds", 1, 86_400),
			without: ["har"],
		},
		evidence,
		coverage: {
			says: "Prints in the place of the cases which operations, error answers, optional fields and calls your requests have touched, and what to try next; as JSON with --json.",
			example: "--coverage",
			without: ["junit", "markdown", "github"],
		},
		exam: {
			says: "Disturbs some operations once each, others for each number: errors, limits, lost answers. Your code must pass all the same; which they were is told at the end.",
			example: "--exam 7",
			value: wholeNumber("a number of an exam"),
			without: ["har"],
		},
		"pre-flight": {
			says: "Prints in the place of the cases what would spoil all of them, each with its own fix: address, credentials, headers, content type, clock, callbacks. Without a file it waits for your first request.",
			example: "--pre-flight",
			without: ["coverage", "json", "junit", "markdown", "github", "evidence"],
		},
		...forms,
	},
});

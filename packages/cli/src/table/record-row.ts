import {
	answers,
	attestations,
	cases,
	evidence,
	forms,
	rehearsedProvider,
} from "./rehearsal-options.ts";
import { commandRow } from "./row.ts";
import { file, port, text, wholeNumber } from "./values.ts";

export const recordRow = commandRow({
	name: "record",
	says: "Forwards your requests to the provider's own test system, records them with every secret masked, and tells which certification cases they pass, until you stop it with Ctrl+C. Ends with 0 when all chosen cases that can be judged have passed.",
	example: "record prioticket --to https://staging.example",
	words: rehearsedProvider,
	schema: "api/rehearsal.schema.json",
	options: {
		to: {
			says: "The address of the provider's system. Requests go there and to no other host.",
			example: "--to https://staging.example",
			value: text("address"),
		},
		port: {
			says: "The port of this machine at which your code calls the recorder; 4020 without it, and 0 takes any that is free.",
			example: "--port 4030",
			value: port,
		},
		ca: {
			says: "Certificates in PEM to trust besides the usual ones, where the provider's system has an authority of its own.",
			example: "--ca authority.pem",
			value: file,
		},
		timeout: {
			says: "Seconds in which the provider's system must send something; 60 without it.",
			example: "--timeout 120",
			value: wholeNumber("a number of seconds", 1, 600),
		},
		cases,
		answers,
		attestations,
		har: {
			says: "Writes what was recorded to a file as an HTTP Archive (HAR), which `rehearse` and browsers read.",
			example: "--har recorded.har",
			value: file,
		},
		journal: {
			says: "Writes what was recorded to a file as JSON, each exchange with its operation.",
			example: "--journal journal.json",
			value: file,
		},
		evidence,
		...forms,
	},
});

import { commandRow } from "./row.ts";
import { file, port, text, wholeNumber } from "./values.ts";

export const sandboxRow = commandRow({
	name: "sandbox",
	says: "Plays the providers' APIs over HTTP for your own code, until you stop it with Ctrl+C.",
	example: "sandbox prioticket",
	words: {
		name: "mock",
		says: "The mocks to play, or the providers whose mocks they are; all without it.",
		least: 0,
		most: Number.POSITIVE_INFINITY,
		known: async () => [
			...new Set(
				(await import("@slipway/mocks/catalogue")).mockCatalogue.flatMap(
					({ id, provider }) => [id, provider],
				),
			),
		],
	},
	options: {
		port: {
			says: "The port to listen at; 4010 without it, and 0 takes any that is free.",
			example: "--port 4020",
			value: port,
		},
		host: {
			says: "The address of this machine to listen at; localhost without it, 0.0.0.0 for every address.",
			example: "--host 127.0.0.1",
			value: text("host"),
		},
		"allow-host": {
			says: "One more name by which it may be called.",
			example: "--allow-host sandbox.test",
			value: text("name"),
			repeats: true,
		},
		"allow-origin": {
			says: "The origin of web pages that may call it, or * for every page.",
			example: "--allow-origin http://localhost:3000",
			value: text("origin"),
			repeats: true,
		},
		seed: {
			says: "Where chance begins: the same seed gives the same ids; 1 without it.",
			example: "--seed 7",
			value: wholeNumber("a seed", -(2 ** 31), 2 ** 31 - 1),
		},
		state: {
			says: "A file that keeps the state from one start to the next.",
			example: "--state sandbox.json",
			value: file,
		},
		story: {
			says: "Sends the requests that a program makes first, from token to cancellation, prints what came back, and ends: with 0 when all were answered as documented. Listens at any free port.",
			example: "--story",
			without: ["state", "quiet"],
		},
		"no-limits": {
			says: "Never refuses a call because there were too many.",
			example: "--no-limits",
		},
		quiet: {
			says: "Does not log the calls.",
			example: "--quiet",
		},
	},
});

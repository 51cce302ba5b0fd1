import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { slipway } from "./testing/slipway.ts";

test("without a command it shows what there is", async () => {
	const { status, stdout } = await slipway("");
	expect(status).toBe(0);
	expect(stdout).toContain("slipway estimate <provider>");
	expect(stdout).toContain("slipway check");
});

test.each([
	["check docplanner", 0, "0 errors, 0 warnings."],
	["estimat", 2, "Did you mean “estimate”?"],
] as const)(
	"as a process, “%s” ends with code %d and says so",
	(line, code, words) => {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[fileURLToPath(new URL("main.ts", import.meta.url)), ...line.split(" ")],
			{ encoding: "utf8" },
		);
		expect(status).toBe(code);
		expect(code === 0 ? stdout : stderr).toContain(words);
	},
);

test("a command asked for help tells its options, and does nothing else", async () => {
	const { status, stdout } = await slipway("estimate --help");
	expect(status).toBe(0);
	expect(stdout).toContain("slipway estimate <provider>");
	expect(stdout).not.toContain("slipway check");
});

const refused: readonly (readonly [string, string, string, string])[] = [
	[
		"an unknown command",
		"estimat",
		"There is no command “estimat”.",
		"Did you mean “estimate”?",
	],
	[
		"an unknown provider",
		"estimate priotiket",
		"There is no provider “priotiket”.",
		"Did you mean “prioticket”?",
	],
	["no provider", "estimate", "No provider was named.", "prioticket"],
	[
		"an unknown option",
		"estimate prioticket --trails 5",
		"There is no option “--trails”.",
		"Did you mean “--trials”?",
	],
	[
		"an unknown question",
		"estimate prioticket --answer bookin=direct",
		"There is no question “bookin”.",
		"Did you mean “booking”?",
	],
	[
		"an unknown answer",
		"estimate prioticket --answer booking=dirct",
		"has no option “dirct”",
		"Did you mean “direct”?",
	],
	[
		"an impossible date",
		"estimate prioticket --start 2027-02-31",
		"“2027-02-31” is not a date.",
		"2027-01-04",
	],
	[
		"an impossible wanted date",
		"estimate prioticket --by 10000-01-01",
		"“10000-01-01” is not a date.",
		"--by 2027-05-14",
	],
	[
		"an unknown region",
		"estimate prioticket --region GB-EGN",
		"There is no region “GB-EGN”.",
		"Did you mean “GB-ENG”?",
	],
	[
		"a country's other name",
		"estimate prioticket --region UK",
		"There is no region “UK”.",
		"Did you mean “GB”?",
	],
	[
		"a word too many",
		"estimate prioticket trip-com",
		"“estimate” takes one provider, and “trip-com” is a word more.",
		"Leave it out.",
	],
	[
		"an option without its dashes",
		"estimate prioticket json",
		"is a word more",
		"Did you mean “--json”?",
	],
	[
		"an option that stands twice",
		"estimate prioticket --seed 1 --seed 2",
		"The option “--seed” was given twice.",
		"Leave one of them out.",
	],
	[
		"an option without its value",
		"estimate prioticket --start --json",
		"The option “--start” has no value.",
		"Give year, month and day: --start 2027-01-04.",
	],
	[
		"a switch with a value",
		"estimate prioticket --json=yes",
		"The option “--json” takes no value.",
		"Write --json alone.",
	],
	[
		"a provider that stands twice",
		"portfolio prioticket prioticket",
		"The provider “prioticket” was named twice.",
		"Leave one of them out, or give it a name: prioticket~second.",
	],
	[
		"a short option",
		"estimate prioticket -s",
		"There is no option “-s”.",
		"--start",
	],
	[
		"no number of runs",
		"estimate prioticket --trials NaN",
		"“NaN” is not a number of runs.",
		"Give a whole number, for example --trials 2000.",
	],
	[
		"no number of people",
		"portfolio prioticket trip-com --people x",
		"“x” is not a number of people.",
		"--people 2",
	],
	[
		"no chance",
		"estimate prioticket --confidence much",
		"“much” is not a chance.",
		"0.9",
	],
	[
		"a seed that no number can hold",
		"estimate prioticket --seed 99999999999999999999",
		"“99999999999999999999” is not a seed.",
		"--seed 7",
	],
	["an unknown shell", "completion csh", "There is no shell “csh”.", "zsh"],
	[
		"an unknown command to help with",
		"help estimat",
		"There is no command “estimat”.",
		"Did you mean “estimate”?",
	],
	[
		"no runs",
		"estimate prioticket --trials 0",
		"0 is not a number of runs.",
		"10000",
	],
	[
		"a team that nobody belongs to",
		"estimate prioticket --people 0",
		"0 people are no team.",
		"for example 2",
	],
	[
		"a confidence over 1",
		"estimate prioticket --confidence 80",
		"80 is not a chance.",
		"Did you mean 0.8?",
	],
	[
		"a missing progress file",
		"estimate prioticket --progress nowhere.json",
		"There is no file “nowhere.json”",
		"Export your progress",
	],
	[
		"a definition file that is not there",
		"check nowhere.ts",
		"There is no file “nowhere.ts” that can be read.",
		"Give the path of a definition",
	],
	[
		"an unknown provider to check",
		"check docplaner",
		"There is no provider “docplaner”.",
		"Did you mean “docplanner”?",
	],
];

test.each(refused)(
	"%s is refused with a hint and exit code 2",
	async (_what, line, message, hint) => {
		const { status, stderr } = await slipway(line);
		expect(status).toBe(2);
		expect(stderr).toContain(message);
		expect(stderr).toContain(hint);
		expect(stderr).not.toContain("    at ");
	},
);

test("a negative number is a value, and no option", async () => {
	const { status, stdout } = await slipway(
		"estimate prioticket --trials 20 --seed -5",
	);
	expect(status).toBe(0);
	expect(stdout).toContain("seed -5");
});

test("the shipped definitions pass the check", async () => {
	const { status, stdout } = await slipway("check");
	expect(stdout).toContain("0 errors, 0 warnings.");
	expect(status).toBe(0);
});

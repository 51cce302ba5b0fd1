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
		"--trails",
		"Did you mean “trials”?",
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
		"2027-01-04",
	],
	[
		"an unknown region",
		"estimate prioticket --region GB-EGN",
		"There is no region “GB-EGN”.",
		"Did you mean “GB-ENG”?",
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

test("the shipped definitions pass the check", async () => {
	const { status, stdout } = await slipway("check");
	expect(stdout).toContain("0 errors, 0 warnings.");
	expect(status).toBe(0);
});

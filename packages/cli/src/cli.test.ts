import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EstimateSchema } from "@slipway/core/timeline";
import { afterAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const slipway = (...parameters: string[]) => {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[main, ...parameters],
		{ encoding: "utf8" },
	);
	return { status, stdout, stderr };
};
const json = (...parameters: string[]) => {
	const { stdout, stderr } = slipway(
		"estimate",
		"prioticket",
		"--start",
		"2027-01-04",
		"--trials",
		"300",
		"--json",
		...parameters,
	);
	expect(stderr).toBe("");
	return EstimateSchema.parse(JSON.parse(stdout));
};
const folder = mkdtempSync(join(tmpdir(), "slipway cli "));
afterAll(() => rmSync(folder, { recursive: true }));

test("without a command it shows what there is", () => {
	const { status, stdout } = slipway();
	expect(status).toBe(0);
	expect(stdout).toContain("slipway estimate <provider>");
	expect(stdout).toContain("slipway check");
});

test("an estimate reads well", () => {
	const { status, stdout } = slipway(
		"estimate",
		"siteminder",
		"--start",
		"2027-01-04",
		"--answer",
		"api=pmsxchange",
		"--by",
		"2027-03-31",
		"--trials",
		"300",
	);
	expect(status).toBe(0);
	expect(stdout).toContain(
		"SiteMinder: live when? An estimate, not a promise.",
	);
	expect(stdout).toMatch(/live by \d{4}-\d{2}-\d{2} {2}in 50 % of the runs/);
	expect(stdout).toContain("chance to be live by 2027-03-31:");
	expect(stdout).toContain("Connect the pilot property to production");
});

test("a team that is short shows, and one that nobody belongs to is refused", () => {
	const live = (...parameters: string[]) =>
		json(...parameters).liveBy.map(({ date }) => date);
	expect(json("--people", "1").people).toBe(1);
	const [short, enough] = [live("--people", "1"), live("--people", "9")];
	expect(enough).toEqual(live());
	expect([enough[0], short[0]]).toEqual([enough[0], short[0]].toSorted());
	const { status, stderr } = slipway("estimate", "prioticket", "--people", "0");
	expect(status).toBe(2);
	expect(stderr).toContain("0 people are no team.");
});

test("a portfolio names an order and is never refused without a hint", () => {
	const given = [
		...["portfolio", "prioticket", "trip-com", "--people", "1"],
		...["--start", "2027-01-04", "--trials", "40"],
	];
	const { status, stdout } = slipway(...given);
	expect(status).toBe(0);
	expect(stdout).toMatch(/^1 of you, from 2027-01-04: prefer \S+, then \S+\./);
	const { orders } = JSON.parse(slipway(...given, "--json").stdout);
	expect(orders[0].meanDays).toBeLessThanOrEqual(orders[1].meanDays);
	const one = slipway("portfolio", "prioticket");
	expect(one.status).toBe(2);
	expect(one.stderr).toContain("Hint: Name 2 to 5 of");
	const wrong = slipway("portfolio", "prioticket", "tripcom");
	expect(wrong.status).toBe(2);
	expect(wrong.stderr).toContain("Did you mean “trip-com”?");
});

test("a calendar file has the days of the estimate and lines that end as they must", () => {
	const given = [
		"estimate",
		"prioticket",
		"--start",
		"2027-01-04",
		"--trials",
		"300",
	];
	const { status, stdout } = slipway(...given, "--ics");
	expect(status).toBe(0);
	expect(stdout.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
	expect(stdout.endsWith("END:VCALENDAR\r\n")).toBe(true);
	expect(stdout.replaceAll("\r\n", "")).not.toContain("\n");
	for (const { date } of json().liveBy)
		expect(stdout).toContain(`DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`);
	const both = slipway(...given, "--ics", "--json");
	expect(both.status).toBe(2);
	expect(both.stderr).toContain("Only one of --json and --ics");
});

test("the same seed gives the same figures, as JSON by the published schema", () => {
	expect(json("--seed", "4")).toEqual(json("--seed", "4"));
	expect(json().process).toBe("prioticket");
});

test("answers change what is estimated", () => {
	const ids = json("--answer", "supplier-credentials=yes").tasks.map(
		({ id }) => id,
	);
	expect(ids).toContain("obtain-supplier-credentials");
	expect(json().tasks.map(({ id }) => id)).not.toContain(
		"obtain-supplier-credentials",
	);
});

test("what is ticked counts", () => {
	const file = join(folder, "progress.json");
	writeFileSync(
		file,
		JSON.stringify({
			format: "slipway-progress",
			version: 1,
			process: "prioticket",
			answers: {},
			details: {},
			tasks: {
				"build-integration": {
					status: [
						{
							value: { is: "done", on: "2027-01-02" },
							at: 1,
							by: "1abc",
							n: 1,
						},
					],
				},
			},
		}),
	);
	const median = (...more: string[]) => json(...more).liveBy[0]?.date ?? "";
	expect(median("--progress", file) < median()).toBe(true);
});

const refused: readonly (readonly [
	string,
	readonly string[],
	string,
	string,
])[] = [
	[
		"an unknown command",
		["estimat"],
		"There is no command “estimat”.",
		"Did you mean “estimate”?",
	],
	[
		"an unknown provider",
		["estimate", "priotiket"],
		"There is no provider “priotiket”.",
		"Did you mean “prioticket”?",
	],
	["no provider", ["estimate"], "No provider was named.", "prioticket"],
	[
		"an unknown option",
		["estimate", "prioticket", "--trails", "5"],
		"--trails",
		"Did you mean “trials”?",
	],
	[
		"an unknown question",
		["estimate", "prioticket", "--answer", "bookin=direct"],
		"There is no question “bookin”.",
		"Did you mean “booking”?",
	],
	[
		"an unknown answer",
		["estimate", "prioticket", "--answer", "booking=dirct"],
		"has no option “dirct”",
		"Did you mean “direct”?",
	],
	[
		"an impossible date",
		["estimate", "prioticket", "--start", "2027-02-31"],
		"“2027-02-31” is not a date.",
		"2027-01-04",
	],
	[
		"an impossible wanted date",
		["estimate", "prioticket", "--by", "10000-01-01"],
		"“10000-01-01” is not a date.",
		"2027-01-04",
	],
	[
		"an unknown region",
		["estimate", "prioticket", "--region", "GB-EGN"],
		"There is no region “GB-EGN”.",
		"Did you mean “GB-ENG”?",
	],
	[
		"no runs",
		["estimate", "prioticket", "--trials", "0"],
		"0 is not a number of runs.",
		"10000",
	],
	[
		"a confidence over 1",
		["estimate", "prioticket", "--confidence", "80"],
		"80 is not a chance.",
		"Did you mean 0.8?",
	],
	[
		"a missing progress file",
		["estimate", "prioticket", "--progress", "nowhere.json"],
		"There is no file “nowhere.json”",
		"Export your progress",
	],
	[
		"an unknown provider to check",
		["check", "docplaner"],
		"There is no provider “docplaner”.",
		"Did you mean “docplanner”?",
	],
];

test.each(refused)(
	"%s is refused with a hint and exit code 2",
	(_what, parameters, message, hint) => {
		const { status, stderr } = slipway(...parameters);
		expect(status).toBe(2);
		expect(stderr).toContain(message);
		expect(stderr).toContain(hint);
		expect(stderr).not.toContain("    at ");
	},
);

test("the shipped definitions pass the check", () => {
	const { status, stdout } = slipway("check");
	expect(stdout).toContain("0 errors, 0 warnings.");
	expect(status).toBe(0);
});

test("a portfolio says whose tasks go first, the same for the same seed", () => {
	const run = () =>
		slipway(
			"portfolio",
			"prioticket",
			"trip-com",
			"--people",
			"1",
			"--start",
			"2027-01-04",
			"--trials",
			"20",
		);
	const { status, stdout, stderr } = run();
	expect(stderr).toBe("");
	expect(status).toBe(0);
	expect(stdout).toMatch(
		/1 of you, from 2027-01-04: prefer [a-z-]+, then [a-z-]+/,
	);
	expect(run().stdout).toBe(stdout);
});

test.each([
	[["prioticket"], "1 providers were named.", "Name 2 to 5"],
	[
		["prioticket", "trip-con"],
		"There is no provider “trip-con”.",
		"Did you mean “trip-com”?",
	],
	[
		["prioticket", "trip-com", "--people", "0"],
		"0 people are no team.",
		"for example 2",
	],
	[["prioticket", "trip-com", "--start", "2027-02-31"], "2027-02-31", "Hint"],
])(
	"portfolio %j is refused with the fact and the next step",
	(parameters, fact, hint) => {
		const { status, stderr } = slipway("portfolio", ...parameters);
		expect(stderr).toContain(fact);
		expect(stderr).toContain(hint);
		expect(status).toBe(2);
	},
);

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { holidaysOf } from "@slipway/core/calendar";
import { EstimateSchema } from "@slipway/core/timeline";
import { expect, onTestFinished, test } from "vitest";
import { slipway } from "../testing/slipway.ts";

const json = async (line = "", ...more: readonly string[]) => {
	const { stdout, stderr } = await slipway(
		`estimate prioticket --start 2027-01-04 --trials 300 --json ${line}`,
		...more,
	);
	expect(stderr).toBe("");
	return EstimateSchema.parse(JSON.parse(stdout));
};

test("an estimate reads well", async () => {
	const { status, stdout } = await slipway(
		"estimate siteminder --start 2027-01-04 --answer api=pmsxchange --by 2027-03-31 --trials 300",
	);
	expect(status).toBe(0);
	expect(stdout).toContain(
		"SiteMinder: live when? An estimate, not a promise.",
	);
	expect(stdout).toMatch(/live by \d{4}-\d{2}-\d{2} {2}in 50 % of the runs/);
	expect(stdout).toContain("chance to be live by 2027-03-31:");
	// Every date has its year.
	expect(stdout).not.toMatch(
		/(?<!\d{4}-)\b\d{2}-\d{2}\b|\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/,
	);
	expect(stdout).toContain("Connect the pilot property to production");
});

test("what moves the date most comes first, and its dates lie around the middle one", async () => {
	const { stdout } = await slipway(
		"estimate prioticket --start 2027-01-04 --trials 300",
	);
	const half = /live by (\S+) {2}in 50 %/.exec(stdout)?.[1] ?? "";
	const swings = [
		...stdout.matchAll(/ {2}(\S+) if it goes well, (\S+) if badly/g),
	].map(([, good = "", bad = ""]) => ({
		days: (Date.parse(bad) - Date.parse(good)) / 86_400_000,
		dates: [good, half, bad],
	}));
	expect(swings.length).toBeGreaterThan(2);
	for (const { dates } of swings) expect(dates).toEqual(dates.toSorted());
	const days = swings.map((swing) => swing.days);
	expect(days).toEqual(days.toSorted((left, right) => right - left));
});

test("a team that is short shows in the dates", async () => {
	const [short, enough, unlimited] = await Promise.all(
		["--people 1", "--people 9", ""].map((line) => json(line)),
	);
	expect(short?.people).toBe(1);
	const first = [enough, short].map((each) => each?.liveBy[0]?.date);
	expect(first).toEqual(first.toSorted());
	expect(enough?.liveBy).toEqual(unlimited?.liveBy);
});

test("a calendar file has the days of the estimate and lines that end as they must", async () => {
	const given = "estimate prioticket --start 2027-01-04 --trials 300";
	const { status, stdout } = await slipway(`${given} --ics`);
	expect(status).toBe(0);
	expect(stdout.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
	expect(stdout.endsWith("END:VCALENDAR\r\n")).toBe(true);
	expect(stdout.replaceAll("\r\n", "")).not.toContain("\n");
	for (const { date } of (await json()).liveBy)
		expect(stdout).toContain(`DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`);
	const both = await slipway(`${given} --ics --json`);
	expect(both.status).toBe(2);
	expect(both.stderr).toContain(
		"The options “--ics” and “--json” contradict each other.",
	);
});

test("a calendar file is told from another one by name, and cancels when it follows one", async () => {
	const given = "estimate prioticket --start 2027-01-04 --trials 100 --ics";
	const { stdout } = await slipway(`${given} --calendar acme --again`);
	const uids = stdout.match(/^UID:.*/gm) ?? [];
	expect(uids.length).toBeGreaterThan(10);
	expect(stdout).toContain("UID:prioticket.live.50@acme.slipway.timeline");
	expect(stdout).toContain("STATUS:CANCELLED");
	expect((await slipway(given)).stdout).not.toContain("STATUS:CANCELLED");
	expect((await slipway(`${given} --calendar a/b`)).stderr).toContain(
		"“a/b” is not a name of letters, digits and hyphens.",
	);
});

test("holidays that nobody vouches for are named, with the reason", async () => {
	const { stdout } = await slipway(
		"estimate trip-com --start 2027-01-04 --trials 100 --region UA",
	);
	expect(stdout).toContain("Public holidays of UA: Under martial law");
	expect(stdout).toContain("Public holidays of CN: Which working days");
	const { unconfirmedHolidays } = await json("--region GB-ALD");
	expect(unconfirmedHolidays).toEqual({
		"GB-ALD": "Only one source knows this region.",
	});
	expect(await json()).not.toHaveProperty("unconfirmedHolidays");
});

test("days off are nobody's working days, and what names none is refused", async () => {
	const off = await json("--off 2027-01-04..2027-01-31 --off 2027-02-03");
	const plain = await json();
	expect(off.daysOff).toHaveLength(29);
	const half = await json("--off", "2027-01-04..2027-01-31 half");
	expect(half.daysOff?.[0]).toBe("2027-01-04 half");
	const dates = [plain, half, off].map(({ liveBy }) => liveBy[0]?.date);
	expect(new Set(dates).size).toBe(3);
	expect(dates).toEqual(dates.toSorted());
	expect((off.liveBy[0]?.date ?? "") > (plain.liveBy[0]?.date ?? "")).toBe(
		true,
	);
	const wrong = await slipway("estimate prioticket --off March");
	expect(wrong.status).toBe(2);
	expect(wrong.stderr).toContain("“March” does not name days off.");
});

test("an estimate that leaves the tables says from which day no holidays are known", async () => {
	const { to } = await holidaysOf("NL");
	const first = `${Number(to.slice(0, 4)) + 1}-01-01`;
	const { stdout } = await slipway(
		`estimate prioticket --start ${to} --trials 100`,
	);
	expect(stdout).toContain(`No public holidays are known from ${first} on`);
	expect((await json(`--by ${first}`)).holidaysUnknownFrom).toBeUndefined();
});

test("the same seed gives the same figures, as JSON by the published schema", async () => {
	expect(await json("--seed 4")).toEqual(await json("--seed 4"));
	expect((await json()).process).toBe("prioticket");
});

test("answers change what is estimated", async () => {
	const ids = (await json("--answer supplier-credentials=yes")).tasks.map(
		({ id }) => id,
	);
	expect(ids).toContain("obtain-supplier-credentials");
	expect((await json()).tasks.map(({ id }) => id)).not.toContain(
		"obtain-supplier-credentials",
	);
});

test("what is ticked counts", async () => {
	const folder = mkdtempSync(join(tmpdir(), "slipway cli "));
	onTestFinished(() => rmSync(folder, { recursive: true }));
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
	const [built] = (await json("", "--progress", file)).tasks.filter(
		({ id }) => id === "build-integration",
	);
	expect(built).toMatchObject({ standing: "done", finish: "2027-01-02" });
	const { stdout } = await slipway(
		"estimate prioticket --start 2027-01-04 --trials 300 --progress",
		file,
	);
	expect(stdout).toMatch(/ {2}done 2027-01-02 +Build/);
	const median = async (...more: string[]) =>
		(await json("", ...more)).liveBy[0]?.date ?? "";
	expect((await median("--progress", file)) < (await median())).toBe(true);
});

test("what is assumed changes the dates, is told in sentences, and is in the JSON", async () => {
	const late = async (line: string) => (await json(line)).liveBy[2]?.date ?? "";
	expect(
		(await late("--assume pass.review-certification=0.2")) > (await late("")),
	).toBe(true);
	const both = await json(
		"--assume together=strong --assume widen=2&risk.key-person-leaves=on",
	);
	expect(both.assumptions).toEqual([
		"together=strong",
		"widen=2",
		"risk.key-person-leaves=on",
	]);
	expect(both.risks?.map(({ id }) => id)).toEqual(["key-person-leaves"]);
	const { stdout } = await slipway(
		"estimate prioticket --start 2027-01-04 --trials 300 --assume together=some --assume risk.storm=0.5,partner,2,2,2",
	);
	expect(stdout).toContain(
		"Tasks of the same side tend to slip together: some.",
	);
	expect(stdout).toContain("May happen, with 50 %: storm.");
	expect(stdout).toContain("What may happen, calendar days later at 80 %");
	expect(await json()).not.toHaveProperty("assumptions");
});

test.each([
	["pass.review-certificatoin=0.8", "review-certification"],
	["tgether=some", "together"],
	["widen=9", "a number from 1 to 5"],
	["season.year-ende=on", "year-end"],
	["risk.key-person-leave=on", "key-person-leaves"],
])("--assume %s is refused with the nearest good one", async (words, hint) => {
	const { status, stderr } = await slipway(
		`estimate prioticket --assume ${words}`,
	);
	expect(status).toBe(2);
	expect(stderr).toContain(`“${words}” cannot be assumed.`);
	expect(stderr).toContain(hint);
});

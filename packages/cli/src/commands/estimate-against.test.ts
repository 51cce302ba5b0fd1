import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EstimateSchema } from "@slipway/core/timeline";
import { expect, onTestFinished, test } from "vitest";
import { slipway } from "../testing/slipway.ts";

const line = "estimate prioticket --start 2027-01-04 --trials 300";
const json = async (words: string, ...more: readonly string[]) => {
	const { stdout, stderr } = await slipway(`${line} --json ${words}`, ...more);
	expect(stderr).toBe("");
	return EstimateSchema.parse(JSON.parse(stdout));
};
const changed =
	"--start 2027-02-01 --region GB-ENG --week 1234 --off 2027-03-01 --people 2 --own build-integration=5,10,20 --answer booking=direct --assume together=some";
const changes =
	"start=2027-02-01&region=GB-ENG&week=1234&off=2027-03-01&people=2&own.build-integration=5,10,20&answer.booking=direct&together=some";

test("the other plan is the estimate that its changes would give", async () => {
	const { against, ...rest } = await json(`--against ${changes}`);
	expect(against?.changes).toEqual(changes.split("&"));
	expect(against?.start).toBe("2027-02-01");
	expect(rest).toEqual(await json(""));
	const { against: back, liveBy } = await json(
		changed.replace("--start 2027-02-01", ""),
		"--against",
		"drop=region,week,off,people,own.build-integration,answer.booking,together",
	);
	expect(back?.liveBy.map(({ date }) => date)).toEqual(
		rest.liveBy.map(({ date }) => date),
	);
	expect(back?.liveBy[1]?.date).not.toBe(liveBy[1]?.date);
});

test("the same plan has no difference, and a believed time can be dropped", async () => {
	const { against } = await json("--against start=2027-01-04");
	expect(against?.difference.runs).toEqual([{ days: 0, runs: 300 }]);
	const { stdout } = await slipway(
		"estimate siteminder --start 2027-01-04 --trials 300 --believe overall --against drop=believe",
	);
	expect(stdout).toMatch(
		/Beside another plan \(drop=believe\), with the same random draws:\n {2}The other plan is typically \d+ days later/,
	);
});

test("what a progress file says counts in both plans, unless the other drops it", async () => {
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
			details: {
				"assume-attention": [{ value: "0.5", at: 1, by: "1abc", n: 1 }],
			},
			tasks: {},
		}),
	);
	const { against } = await json("--against drop=attention --progress", file);
	expect(against?.difference.earlier).toBe(1);
});

test("an answer that is not known yet is told with what each answer would do", async () => {
	const { openAnswers } = await json("--assume open.booking=1,3");
	expect(openAnswers?.map(({ answers, share }) => [answers, share])).toEqual([
		[{ booking: "reserve" }, 0.75],
		[{ booking: "direct" }, 0.25],
	]);
	const { stdout } = await slipway(`${line} --assume open.booking=1,3`);
	expect(stdout).toMatch(
		/\nAnswers not known yet; .+\n {3}75 % {2}.+: live by .+\n {3}25 % {2}/,
	);
	const refused = await slipway(`${line} --assume open.booking=1`);
	expect(refused.stderr).toContain("a weight for each option in its order");
	const unknown = await slipway(`${line} --assume open.bocking=even`);
	expect(unknown.stderr).toContain("booking");
});

test("what the timeline said on earlier days is in a progress file, and is compared with", async () => {
	const folder = mkdtempSync(join(tmpdir(), "slipway cli "));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, "progress.json");
	const value = "2026-01-04 2026-03-01 2026-03-20";
	writeFileSync(
		file,
		JSON.stringify({
			format: "slipway-progress",
			version: 1,
			process: "prioticket",
			answers: {},
			details: { "forecast-3": [{ value, at: 1, by: "1abc", n: 1 }] },
			tasks: {},
		}),
	);
	expect((await json("--progress", file)).trend).toEqual([
		{ on: "2026-01-04", half: "2026-03-01", most: "2026-03-20" },
	]);
	const { stdout } = await slipway(`${line} --progress`, file);
	expect(stdout).toMatch(
		/\nThe 80 % date was 2026-03-20 \d+ weeks ago\. Now it is \d{4}-\d\d-\d\d, \d+ days later\.\n/,
	);
	expect(stdout).toMatch(
		/\nWork of your people that is left, one on each task: \d+ person-days in half of the runs, \d+ person-days in four of five\.\n/,
	);
	expect(stdout).toMatch(
		/\nThe dates of 10 % and 90 % are \d+ days apart\.\n\d+\s±\s\d+\s% of that spread comes from /,
	);
});

test.each([
	["--against peple=2", "“peple=2” is nothing that another plan can change."],
	["--against by=2027-05-01", "“by=2027-05-01” is nothing that"],
	["--against drop=start.x,seed", "“seed” is nothing that"],
	["--against drop=start", "A plan needs a start."],
	["--against people=many", "“many” is not a number of people."],
	["--against start=soon", "“soon” is not a date."],
	["--against own.nothing=1,2,3", "There is no task “nothing”"],
	["--against answer.nothing=1", "There is no question “nothing”."],
	["--against widen=99", "“widen=99” cannot be assumed."],
	["--against people=2 --ics", "contradict each other."],
])("%s is refused with a hint", async (words, fact) => {
	const { status, stderr } = await slipway(`${line} ${words}`);
	expect(status).toBe(2);
	expect(stderr).toContain(fact);
	expect(stderr).toContain("Hint: ");
});

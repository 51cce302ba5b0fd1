import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EstimateSchema } from "@slipway/core/timeline";
import { expect, onTestFinished, test } from "vitest";
import { slipway } from "../testing/slipway.ts";

const json = async (line: string, ...more: readonly string[]) => {
	const { stdout, stderr } = await slipway(
		`estimate siteminder --trials 200 --json ${line}`,
		...more,
	);
	expect(stderr).toBe("");
	return EstimateSchema.parse(JSON.parse(stdout));
};

test("own figures, a week of one's own and what is done count", async () => {
	const start = "--start 2027-01-04";
	const own = await json(`${start} --own build-integration=1,1,1`);
	const task = own.tasks.find(({ id }) => id === "build-integration");
	expect(task?.basis).toBe("yours");
	const plain = await json(start);
	const short = await json(`${start} --week 1`);
	expect((short.liveBy[0]?.date ?? "") > (plain.liveBy[0]?.date ?? "")).toBe(
		true,
	);
	const done = await json(`${start} --done build-integration=2027-01-02`);
	expect(done.tasks.find(({ id }) => id === "build-integration")).toMatchObject(
		{ standing: "done", finish: "2027-01-02" },
	);
	const since = await json(`${start} --since build-integration=2027-01-02`);
	expect(
		since.tasks.find(({ id }) => id === "build-integration"),
	).toMatchObject({ start: "2027-01-02" });
	const skipped = await json(`${start} --skipped build-integration`);
	expect(skipped.tasks.map(({ id }) => id)).not.toContain("build-integration");
});

test("a published total that is believed brings the date forward, and the command says by how much", async () => {
	const given = "estimate siteminder --start 2027-01-04 --trials 300";
	const plain = await slipway(given);
	expect(plain.stdout).toMatch(
		/overall, up to 60 calendar days: kept in \d+ % of the runs/,
	);
	expect(plain.stdout).toContain("Both cannot be right.");
	expect(plain.stdout).toContain("--believe overall");
	const { stdout } = await slipway(`${given} --believe overall`);
	expect(stdout).toMatch(
		/Believed: the assumed lengths it covers are \d+ % of ours\./,
	);
	const believing = await json("--start 2027-01-04 --believe overall");
	expect(believing.believed?.scale).toBeLessThan(0.6);
});

test.each([
	["--week 8", "“8” names no working days."],
	["--week 11", "“11” names no working days."],
	["--own no-such=1,2,3", "There is no task “no-such”, which --own names."],
	["--own build-integration=3,2,1", "“build-integration=3,2,1” is no length."],
	["--own build-integration=1,2", "“build-integration=1,2” is no length."],
	["--own build-integration", "“build-integration” is no length."],
	["--done build-integration=soon", "“build-integration=soon” names no day."],
	["--since build-integration", "“build-integration” names no day."],
	["--skipped nothing", "There is no task “nothing”, which --skipped names."],
	["--believe sixty", "There is no published time “sixty”."],
	["--believe live", "There is no published time “live”."],
])("estimate siteminder %s is refused with a hint", async (words, fact) => {
	const { status, stderr } = await slipway(`estimate siteminder ${words}`);
	expect(status).toBe(2);
	expect(stderr).toContain(fact);
	expect(stderr).toContain("Hint: ");
});

test("start, wanted date and region of a progress file count, unless others are given", async () => {
	const folder = mkdtempSync(join(tmpdir(), "slipway cli "));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, "progress.json");
	const written = (value: unknown) => [{ value, at: 1, by: "1abc", n: 1 }];
	const details = (start: string) =>
		writeFileSync(
			file,
			JSON.stringify({
				format: "slipway-progress",
				version: 1,
				process: "siteminder",
				answers: {},
				details: {
					start: written(start),
					target: written("2099-06-30"),
					region: written("DE-BY"),
				},
				tasks: {},
			}),
		);
	details("2099-02-02");
	const said = await json("", "--progress", file);
	expect(said).toMatchObject({
		start: "2099-02-02",
		regions: { partner: "DE-BY" },
		chance: { by: "2099-06-30" },
	});
	const given = await json(
		"--start 2027-01-04 --region NL --by 2027-07-01",
		"--progress",
		file,
	);
	expect(given).toMatchObject({
		start: "2027-01-04",
		regions: { partner: "NL" },
		chance: { by: "2027-07-01" },
	});
	// Nothing that is open can begin before today.
	details("2020-01-01");
	expect((await json("", "--progress", file)).start > "2026-01-01").toBe(true);
	details("soon");
	expect((await json("", "--progress", file)).start > "2026-01-01").toBe(true);
});

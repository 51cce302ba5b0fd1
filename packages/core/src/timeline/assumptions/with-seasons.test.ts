import { expect, test } from "vitest";
import { dayNumberOf, isWorkingDay } from "../../calendar/index.ts";
import { example, type Process, readProcess } from "../../process/index.ts";
import {
	compile,
	estimateAssuming,
	simulate,
	usualAssumptions,
} from "../index.ts";
import { fixed, network, task, weekdays } from "../testing/networks.ts";
import { withSeasons } from "./with-seasons.ts";

const season = (from: string, to: string, more: object = {}) => ({
	title: "A season",
	from,
	to,
	stops: [],
	basis: { assumed: "Most companies do." },
	...more,
});
const processWith = (seasons: object): Process => ({
	...readProcess(example),
	seasons: seasons as Process["seasons"],
});
const provider = { party: "provider" };
const finish = (
	tasks: Parameters<typeof network>[0],
	process: Process,
	change: object = {},
) => {
	const all = {
		...usualAssumptions(process),
		seasons: Object.keys(process.seasons),
		...change,
	};
	const net = withSeasons(network(tasks, weekdays), process, all);
	const compiled = compile(net);
	return (simulate(compiled, 1, 1).finishes[0] ?? 0) - compiled.start;
};

/** Whether the provider works on a day, when it keeps a season. */
const worksIn = (freeze: object) => {
	const process = processWith({ freeze });
	const net = withSeasons(
		network([task("a", [], fixed(5), provider)], weekdays),
		process,
		{ ...usualAssumptions(process), seasons: ["freeze"] },
	);
	const calendar = net.calendars[net.tasks[0]?.work.calendar ?? 0] ?? weekdays;
	return (date: string) => isWorkingDay(dayNumberOf(date), calendar);
};

// The day of the estimate is Monday 23 November 2026.
test("a task of the provider waits for the end of a season, and that of the partner does not", () => {
	const process = processWith({ freeze: season("11-25", "12-01") });
	const tasks = (more: object) => [task("a", [], fixed(5), more)];
	expect(finish(tasks({}), process)).toBe(5);
	// Monday and Tuesday, then a week off; Wednesday to Friday after it.
	expect(finish(tasks(provider), process)).toBe(12);
});

test("a season over the turn of the year comes every year", () => {
	const works = worksIn(season("12-20", "01-03"));
	expect(["2026-12-18", "2027-01-04", "2030-12-19"].map(works)).toEqual([
		true,
		true,
		true,
	]);
	expect(
		["2026-12-21", "2026-12-31", "2027-01-01", "2030-12-23"].map(works),
	).toEqual(Array(4).fill(false));
});

test("only the tasks that a season stops wait", () => {
	const process = processWith({
		freeze: season("11-24", "12-04", { stops: ["launch"] }),
	});
	const review = task("review", [], fixed(2), provider);
	expect(finish([review], process)).toBe(2);
	// The launch begins on Wednesday, stands still until 4 December, and is done on the Monday after.
	expect(
		finish([review, task("launch", [0], fixed(1), provider)], process),
	).toBe(15);
});

test("what runs around the clock stands still in a season, and at weekends does not", () => {
	const process = processWith({ freeze: season("11-24", "11-26") });
	const around = task("a", [], fixed(7), {
		...provider,
		work: { distribution: fixed(7), runs: "all days", factor: 1, calendar: 0 },
	});
	expect(finish([around], process)).toBe(10);
});

test("days that the reader names stop everything of the provider", () => {
	const process = processWith({});
	expect(
		finish([task("a", [], fixed(5), provider)], process, {
			freeze: "2026-11-24..2026-11-27",
		}),
	).toBe(11);
});

test("half a day that the reader names stops half a day, around the clock too", () => {
	const process = processWith({});
	const freeze = { freeze: "2026-11-24 half, 2026-11-25" };
	expect(finish([task("a", [], fixed(2), provider)], process, freeze)).toBe(
		3.5,
	);
	const around = task("a", [], fixed(2), {
		...provider,
		work: { distribution: fixed(2), runs: "all days", factor: 1, calendar: 0 },
	});
	expect(finish([around], process, freeze)).toBe(3.5);
});

test("a season on 29 February ends on the 28th in other years", () => {
	const works = worksIn(season("02-29", "02-29"));
	expect(["2028-02-28", "2028-02-29", "2029-02-28"].map(works)).toEqual([
		true,
		false,
		false,
	]);
});

test("published seasons count unasked, assumed ones do not", () => {
	const process = processWith({
		told: season("11-24", "12-31", {
			basis: { published: "guide", at: "Review" },
		}),
		guessed: season("01-01", "03-31"),
	});
	expect(usualAssumptions(process).seasons).toEqual(["told"]);
	const request = {
		start: "2026-11-23",
		answers: {},
		partner: weekdays,
		provider: weekdays,
		trials: 100,
	};
	const date = (seasons: readonly string[]) =>
		estimateAssuming(process, request, {
			...usualAssumptions(process),
			seasons,
		}).liveBy[0]?.date ?? "";
	expect(date(["told"]) > date([])).toBe(true);
	expect(estimateAssuming(process, request).liveBy[0]?.date).toBe(
		date(["told"]),
	);
});

test("work around the clock that begins on working days alone does so whatever is frozen", () => {
	const around = (amount: number) => ({
		distribution: fixed(amount),
		runs: "all days" as const,
		factor: 1,
		calendar: 0,
	});
	const tasks = [
		// From Monday to the end of Friday.
		task("a", [], fixed(5), { work: around(5) }),
		task("b", [0], fixed(1), { ...provider, work: around(1), startsOn: 0 }),
	];
	const ends = (freeze?: string) =>
		finish(tasks, processWith({}), freeze === undefined ? {} : { freeze });
	expect(ends()).toBe(8);
	expect(ends("2028-12-01..2028-12-02")).toBe(8);
	expect(ends("2026-11-30")).toBe(9);
	expect(finish(tasks, processWith({ far: season("12-24", "12-31") }))).toBe(8);
});

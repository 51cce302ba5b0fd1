import fc from "fast-check";
import { expect, test } from "vitest";
import {
	addDays,
	holidaysOf,
	plainDateOf,
	workingCalendar,
} from "../calendar/index.ts";
import { SlipwayError } from "../errors/index.ts";
import { example, readProcess } from "../process/index.ts";
import { allProcesses } from "../providers/index.ts";
import {
	compile,
	criticalPath,
	type Distribution,
	EstimateSchema,
	estimate,
	latestStarts,
	meanOf,
	type Network,
	type NetworkTask,
	percentile,
	quantileIn,
	quantileTable,
	shareUpTo,
	simulate,
} from "./index.ts";
import { advance, clockOf, retreat, workedBetween } from "./network/clock.ts";

const week = [1, 2, 3, 4, 5];
const always = workingCalendar("every day", [1, 2, 3, 4, 5, 6, 7], []);
const weekdays = workingCalendar("weekdays", week, []);
const monday = "2026-11-23";

const fixed = (amount: number): Distribution => ({ shape: "fixed", amount });
const pert = (
	optimistic: number,
	likely: number,
	pessimistic: number,
): Distribution => ({ shape: "beta-pert", optimistic, likely, pessimistic });

const task = (
	id: string,
	after: readonly number[],
	distribution: Distribution,
	more: Partial<NetworkTask> = {},
): NetworkTask => ({
	id,
	after,
	party: "partner",
	work: { distribution, runs: "working days", factor: 1, calendar: 0 },
	...more,
});

const network = (
	tasks: readonly NetworkTask[],
	calendar = always,
): Network => ({
	start: monday,
	calendars: [calendar],
	tasks,
	target: tasks.length - 1,
});

/** Mean length of the target in days, from many runs. */
const meanLength = (tasks: readonly NetworkTask[], trials = 40_000) => {
	const compiled = compile(network(tasks));
	const { finishes } = simulate(compiled, trials, 7);
	return (
		finishes.reduce((sum, finish) => sum + finish, 0) / trials - compiled.start
	);
};

test("a table's mean is the mean of its distribution", () => {
	const figures = fc
		.tuple(fc.nat(100), fc.nat(100), fc.nat(100))
		.map((three) => three.toSorted((left, right) => left - right));
	fc.assert(
		fc.property(
			figures,
			fc.constantFrom("beta-pert", "triangular"),
			([optimistic = 0, likely = 0, pessimistic = 0], shape) => {
				const distribution = {
					shape,
					optimistic,
					likely,
					pessimistic,
				} as const;
				const table = quantileTable(distribution);
				let sum = 0;
				for (let point = 0; point < 4000; point++)
					sum += quantileIn(table, (point + 0.5) / 4000);
				expect(sum / 4000).toBeCloseTo(
					meanOf(distribution),
					pessimistic - optimistic > 10 ? 0 : 1,
				);
			},
		),
	);
});

test("a triangular table agrees with its closed form within 0.2 % of the range", () => {
	// The quantile of a triangular distribution under its mode: a + √(u (b − a) (m − a)).
	const table = quantileTable({
		shape: "triangular",
		optimistic: 2,
		likely: 5,
		pessimistic: 12,
	});
	for (const share of [0.01, 0.05, 0.1, 0.2, 0.29])
		expect(
			Math.abs(quantileIn(table, share) - (2 + Math.sqrt(share * 10 * 3))),
		).toBeLessThan(0.02);
});

test("one beta-PERT task has the mean of the formula", () => {
	expect(meanLength([task("a", [], pert(2, 4, 12))])).toBeCloseTo(5, 1);
});

test("means of tasks in a row add up", () => {
	expect(
		meanLength([
			task("a", [], pert(1, 2, 3)),
			task("b", [0], pert(2, 4, 12)),
			task("c", [1], fixed(1.5)),
		]),
	).toBeCloseTo(2 + 5 + 1.5, 1);
});

test("the later of two tasks has the mean of the closed form", () => {
	const falling: Distribution = {
		shape: "triangular",
		optimistic: 0,
		likely: 0,
		pessimistic: 1,
	};
	// A triangular variable falling from 0 to 1 has P(X ≤ x) = 1 − (1 − x)²; the later of two has mean 2/3 − 1/5.
	expect(
		meanLength([
			task("a", [], falling),
			task("b", [], falling),
			task("end", [0, 1], fixed(0)),
		]),
	).toBeCloseTo(2 / 3 - 1 / 5, 2);
});

test("rounds of a review follow the geometric law", () => {
	const chance = 0.4;
	const review = {
		chance,
		fix: {
			distribution: fixed(3),
			runs: "working days",
			factor: 1,
			calendar: 0,
		},
		fixParty: "partner",
		maximumRounds: 1000,
	} as const;
	// Expected rounds 1/p: one review of 2 days each, and a fix of 3 days before every round but the first.
	expect(meanLength([task("a", [], fixed(2), { review })])).toBeCloseTo(
		2 / chance + 3 * (1 / chance - 1),
		0,
	);
});

test("a small network agrees with all its cases counted by hand", () => {
	// Two reviews of one day each, one fix a day, at most two rounds: four cases with known chances.
	const review = {
		chance: 0.5,
		fix: {
			distribution: fixed(1),
			runs: "working days",
			factor: 1,
			calendar: 0,
		},
		fixParty: "partner",
		maximumRounds: 2,
	} as const;
	const compiled = compile(
		network([
			task("a", [], fixed(1), { review }),
			task("b", [], fixed(2), { review }),
			task("end", [0, 1], fixed(0)),
		]),
	);
	const { finishes } = simulate(compiled, 40_000, 3);
	// a lasts 1 or 3, b lasts 2 or 5: the later of both is 2, 3 or 5 with chances 1/4, 1/4 and 1/2.
	const shareAt = (days: number) => shareUpTo(finishes, compiled.start + days);
	expect(shareAt(2)).toBeCloseTo(0.25, 1);
	expect(shareAt(3)).toBeCloseTo(0.5, 1);
	expect(shareAt(4.9)).toBeCloseTo(0.5, 1);
	expect(shareAt(5)).toBe(1);
});

test("the same seed gives the same figures, another seed others", () => {
	const compiled = compile(network([task("a", [], pert(1, 2, 9))]));
	expect(simulate(compiled, 500, 4)).toEqual(simulate(compiled, 500, 4));
	expect(simulate(compiled, 500, 4).finishes).not.toEqual(
		simulate(compiled, 500, 5).finishes,
	);
});

test("working time skips weekends", () => {
	const compiled = compile(network([task("a", [], fixed(6))], weekdays));
	const { finishes } = simulate(compiled, 1, 1);
	// Six working days from Monday morning end on the next Monday evening.
	expect((finishes[0] ?? 0) - compiled.start).toBe(8);
});

test("adding and taking away working time are each other's reverse", () => {
	const clock = clockOf(weekdays, 19_000);
	fc.assert(
		fc.property(
			fc.integer({ min: 1500, max: 2500 }),
			fc.integer({ min: 1, max: 400 }),
			(day, quarters) => {
				const amount = quarters / 4;
				const end = advance(clock, day, amount);
				expect(workedBetween(clock, day, end)).toBeCloseTo(amount, 9);
				expect(
					workedBetween(clock, retreat(clock, end, amount), end),
				).toBeCloseTo(amount, 9);
			},
		),
	);
});

const anyNetwork = fc
	.array(
		fc.record({
			figures: fc
				.tuple(fc.nat(10), fc.nat(10), fc.nat(10))
				.map((three) => three.toSorted((left, right) => left - right)),
			after: fc.array(fc.nat(8), { maxLength: 3 }),
		}),
		{ minLength: 2, maxLength: 8 },
	)
	.map((rows) =>
		rows.map(({ figures: [low = 0, middle = 0, high = 0], after }, index) =>
			task(
				`t${index}`,
				[...new Set(after.filter((earlier) => earlier < index))],
				pert(low, middle, high),
			),
		),
	);

test("a longer task never makes the median earlier", () => {
	fc.assert(
		fc.property(
			anyNetwork,
			fc.nat(7),
			fc.integer({ min: 1, max: 9 }),
			(tasks, which, days) => {
				const index = which % tasks.length;
				const longer = tasks.map((each, position) =>
					position === index && each.work.distribution.shape !== "fixed"
						? {
								...each,
								work: {
									...each.work,
									distribution: pert(
										each.work.distribution.optimistic + days,
										each.work.distribution.likely + days,
										each.work.distribution.pessimistic + days,
									),
								},
							}
						: each,
				);
				const median = (all: readonly NetworkTask[]) =>
					percentile(
						simulate(compile(network(all, weekdays)), 200, 1).finishes,
						0.5,
					);
				expect(median(longer)).toBeGreaterThanOrEqual(median(tasks));
			},
		),
		{ numRuns: 40 },
	);
});

test("one holiday more never makes anything earlier", () => {
	fc.assert(
		fc.property(anyNetwork, fc.nat(30), (tasks, free) => {
			const withOne = workingCalendar("one", week, [addDays(monday, free)]);
			const without = simulate(
				compile(network(tasks, weekdays)),
				100,
				1,
			).finishes;
			const one = simulate(compile(network(tasks, withOne)), 100, 1).finishes;
			without.forEach((finish, run) => {
				expect(one[run] ?? 0).toBeGreaterThanOrEqual(finish - 1e-9);
			});
		}),
		{ numRuns: 40 },
	);
});

test("percentiles are ordered and agree with shares", () => {
	fc.assert(
		fc.property(anyNetwork, (tasks) => {
			const { finishes } = simulate(compile(network(tasks)), 300, 2);
			const at = [0.05, 0.5, 0.8, 0.95, 1].map((share) =>
				percentile(finishes, share),
			);
			expect(at).toEqual(at.toSorted((left, right) => left - right));
			expect(shareUpTo(finishes, at[2] ?? 0)).toBeGreaterThanOrEqual(0.8);
		}),
		{ numRuns: 40 },
	);
});

test("the critical path is the longest one, and its slack is nothing", () => {
	const plan = criticalPath(
		compile(
			network([
				task("short", [], fixed(2)),
				task("long", [], fixed(5)),
				task("end", [0, 1], fixed(1)),
			]),
		),
	);
	expect(plan.path).toEqual([1, 2]);
	expect([...plan.slack]).toEqual([3, 0, 0]);
});

test("starting at the latest start keeps the wanted date with the wanted confidence", () => {
	const tasks = [task("a", [], pert(2, 4, 9)), task("b", [0], pert(1, 3, 8))];
	const compiled = compile(network(tasks));
	const by = compiled.start + 20;
	const [latest = 0] = latestStarts(compiled, by, 0.8, 5000, 1);
	const { finishes } = simulate(compiled, 5000, 2);
	const kept = shareUpTo(finishes, by - (latest - compiled.start));
	expect(kept).toBeGreaterThan(0.77);
	expect(kept).toBeLessThan(0.83);
});

test("what is done is a fact, what is running is conditioned on the time gone", () => {
	const done = compile(
		network([
			task("a", [], pert(5, 10, 30), { fact: { done: "2026-11-20" } }),
			task("b", [0], fixed(1)),
		]),
	);
	expect((simulate(done, 10, 1).finishes[0] ?? 0) - done.start).toBe(1);

	const started = (ago: number) =>
		compile(
			network([
				task("a", [], pert(5, 10, 30), {
					fact: { started: addDays(monday, -ago) },
				}),
			]),
		);
	const medianLeft = (ago: number) => {
		const compiled = started(ago);
		return (
			percentile(simulate(compiled, 2000, 1).finishes, 0.5) - compiled.start
		);
	};
	expect(medianLeft(8)).toBeLessThan(medianLeft(0));
	// Overdue beyond the worst figure: it can only be done from today on.
	expect(medianLeft(60)).toBeGreaterThanOrEqual(0);
});

const calendars = async (region: string) =>
	workingCalendar(
		region,
		week,
		Object.keys((await holidaysOf(region)).holidays),
	);

test("every shipped process can be estimated, and the result fits its schema", async () => {
	const partner = await calendars("DE-BY");
	for (const process of allProcesses()) {
		const result = estimate(process, {
			start: monday,
			answers: {},
			partner,
			provider: await calendars(process.calendar.region),
			trials: 400,
			by: "2027-03-31",
		});
		expect(EstimateSchema.parse(result)).toEqual(result);
		const dates = result.liveBy.map(({ date }) => date);
		expect(dates).toEqual(dates.toSorted());
		expect((dates[0] ?? "") > monday).toBe(true);
		expect(result.dots).toHaveLength(20);
		expect(result.criticalPath.at(-1)).toBe(process.liveWith);
	}
});

test("answers decide which tasks are in the estimate", () => {
	const process = readProcess(example);
	const ids = (region: string) =>
		estimate(process, {
			start: monday,
			answers: { region },
			partner: weekdays,
			provider: weekdays,
			trials: 50,
		}).tasks.map(({ id }) => id);
	expect(ids("uk")).toContain("send-mandate");
	expect(ids("europe")).not.toContain("send-mandate");
});

test("the partner's own figures are marked as theirs and count", () => {
	const process = readProcess(example);
	const run = (likely: number) =>
		estimate(process, {
			start: monday,
			answers: {},
			partner: weekdays,
			provider: weekdays,
			trials: 200,
			durations: { build: { optimistic: likely, likely, pessimistic: likely } },
		});
	expect(run(30).tasks.find(({ id }) => id === "build")?.basis).toBe("yours");
	expect((run(30).liveBy[0]?.date ?? "") > (run(2).liveBy[0]?.date ?? "")).toBe(
		true,
	);
});

const impossible: readonly (readonly [string, object, string])[] = [
	["a day that does not exist", { start: "2027-02-31" }, "impossible-date"],
	["a wanted date in the year 10000", { by: "10000-01-01" }, "impossible-date"],
	["no runs", { trials: 0 }, "impossible-trials"],
	["half a run", { trials: 1.5 }, "impossible-trials"],
	["a confidence over 1", { confidence: 80 }, "impossible-share"],
	[
		"a confidence that is no number",
		{ confidence: Number.NaN },
		"impossible-share",
	],
	[
		"a negative duration",
		{ durations: { build: { optimistic: -1, likely: 2, pessimistic: 3 } } },
		"impossible-duration",
	],
	[
		"figures out of order",
		{ durations: { build: { optimistic: 5, likely: 2, pessimistic: 3 } } },
		"impossible-duration",
	],
	[
		"a duration that is no number",
		{
			durations: {
				build: { optimistic: 1, likely: Number.NaN, pessimistic: 3 },
			},
		},
		"impossible-duration",
	],
];

test.each(impossible)("%s is refused", (_reason, change, code) => {
	const request = {
		start: monday,
		answers: {},
		partner: weekdays,
		provider: weekdays,
		trials: 10,
		...change,
	};
	let caught: unknown;
	try {
		estimate(readProcess(example), request);
	} catch (error) {
		caught = error;
	}
	expect(caught).toBeInstanceOf(SlipwayError);
	expect((caught as SlipwayError).issues.map((issue) => issue.code)).toEqual([
		code,
	]);
});

test("a date far ahead is beyond the holiday tables and still estimated", () => {
	const compiled = compile(network([task("a", [], fixed(1000))], weekdays));
	const { finishes } = simulate(compiled, 1, 1);
	expect(plainDateOf(compiled.origin + Math.ceil(finishes[0] ?? 0) - 1)).toBe(
		"2030-09-20",
	);
});

import { expect, test } from "vitest";
import { addDays, plainDateOf } from "../../calendar/index.ts";
import {
	compile,
	type Distribution,
	type NetworkTask,
	percentile,
	shareUpTo,
	simulate,
} from "../index.ts";
import {
	fixed,
	monday,
	network,
	pert,
	task,
	weekdays,
} from "../testing/networks.ts";

/** Mean length of the target in days, from many runs. */
const meanLength = (tasks: readonly NetworkTask[], trials = 40_000) => {
	const compiled = compile(network(tasks));
	const { finishes } = simulate(compiled, trials, 7);
	return (
		finishes.reduce((sum, finish) => sum + finish, 0) / trials - compiled.start
	);
};

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

test("a date far ahead is beyond the holiday tables and still estimated", () => {
	const compiled = compile(network([task("a", [], fixed(1000))], weekdays));
	const { finishes } = simulate(compiled, 1, 1);
	expect(plainDateOf(compiled.origin + Math.ceil(finishes[0] ?? 0) - 1)).toBe(
		"2030-09-20",
	);
});

test("without runs there is no percentile, and no share of them keeps a limit", () => {
	const none = new Float64Array();
	expect(percentile(none, 0.5)).toBeNaN();
	expect(shareUpTo(none, 5)).toBe(0);
});

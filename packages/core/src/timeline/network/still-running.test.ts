import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, workingCalendar } from "../../calendar/index.ts";
import {
	compile,
	type Distribution,
	type Network,
	percentile,
	quantileTable,
	simulate,
} from "../index.ts";
import { always, fixed, monday, pert, weekdays } from "../testing/networks.ts";
import { stillRunning } from "./still-running.ts";

/** The finish of a task that began on a day and still runs on another, at a share, in days since the beginning. */
function finishAt(
	distribution: Distribution,
	ago: number,
	share: number,
	calendar = always,
	runs: "all days" | "working days" = "working days",
) {
	const today = addDays(monday, ago);
	const network: Network = {
		start: today,
		calendars: [calendar],
		tasks: [
			{
				id: "review",
				after: [],
				party: "provider",
				work: { distribution, runs, factor: 1, calendar: 0 },
				fact: { started: monday },
			},
		],
		target: 0,
	};
	const compiled = compile(network);
	const { finishes } = simulate(compiled, 400, 1);
	return percentile(finishes, share) - compiled.start + ago;
}

const anyDistribution = fc
	.tuple(fc.nat(20), fc.nat(20), fc.nat(20))
	.map((three) => three.toSorted((left, right) => left - right))
	.map(([low = 0, middle = 0, high = 0]) => pert(low, middle, high));

test("each further day on which a task is not done puts its end off, or leaves it where it was", () => {
	fc.assert(
		fc.property(
			anyDistribution,
			fc.nat(60),
			fc.constantFrom(0.1, 0.5, 0.9),
			fc.constantFrom(always, weekdays),
			fc.constantFrom("all days" as const, "working days" as const),
			(distribution, ago, share, calendar, runs) => {
				const [now, later] = [ago, ago + 1].map((days) =>
					finishAt(distribution, days, share, calendar, runs),
				);
				expect(later).toBeGreaterThanOrEqual((now ?? 0) - 0.05);
			},
		),
		{ numRuns: 300 },
	);
});

test("what is overdue is expected later than what arrives today, in every run", () => {
	fc.assert(
		fc.property(
			anyDistribution,
			fc.integer({ min: 1, max: 60 }),
			fc.constantFrom(always, weekdays),
			fc.constantFrom("all days" as const, "working days" as const),
			(distribution, late, calendar, runs) => {
				const longest =
					distribution.shape === "fixed" ? 0 : distribution.pessimistic;
				// In calendar days surely past the longest length, also on working days.
				const ago = 2 * longest + 3 + late;
				const endOfToday = ago + 1;
				expect(finishAt(distribution, ago, 0, calendar, runs)).toBeGreaterThan(
					endOfToday,
				);
			},
		),
		{ numRuns: 300 },
	);
});

test("an answer due yesterday is expected by the end of the next working day, not today", () => {
	// Five days from Monday 23 November end on Friday; the estimates are of Friday morning and of the Monday after.
	expect(finishAt(fixed(5), 4, 0.5, weekdays)).toBe(5);
	expect(finishAt(fixed(5), 7, 0.5, weekdays)).toBe(9);
	// On a Saturday, the next day on which anybody works is Monday.
	expect(finishAt(fixed(5), 5, 0.5, weekdays)).toBe(8);
	const closed = workingCalendar("weekdays", [1, 2, 3, 4, 5], ["2026-12-01"]);
	expect(finishAt(fixed(5), 7, 0.5, closed)).toBe(10);
});

/** The lengths of a task that is most likely short: P(T > t) = (1 − t / longest)². */
const falling = (longest: number) =>
	quantileTable({
		shape: "triangular",
		optimistic: 0,
		likely: 0,
		pessimistic: longest,
	});

test("before it is overdue, the lengths that are left are those longer than the time gone", () => {
	const table = falling(10);
	// Given 5 days gone, half of the cases lie over 10 − 5/√2.
	const left = stillRunning(table, 5, 2);
	expect(left.isOverdue).toBe(false);
	expect(left.table[512]).toBeCloseTo(10 - 5 / Math.SQRT2, 2);
});

test("overdue, what is left is that of the last tenth, however late it is", () => {
	const table = falling(100);
	// Nine of ten end by 100 − √1000 = 68.4; of what is left then, 31.6 at most, half lies over 31.6 · (1 − 1/√2).
	const left = stillRunning(table, 70, 2);
	expect(left.isOverdue).toBe(true);
	expect(left.table[512]).toBeCloseTo(
		Math.sqrt(1000) * (1 - 1 / Math.SQRT2),
		1,
	);
	expect(left.table[0]).toBe(2);
	expect(stillRunning(table, 400, 2)).toEqual(left);
});

test("a task of no length that began today is not overdue", () => {
	expect(stillRunning(quantileTable(fixed(0)), 0, 2).isOverdue).toBe(false);
});

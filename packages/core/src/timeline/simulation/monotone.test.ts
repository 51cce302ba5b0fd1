import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, workingCalendar } from "../../calendar/index.ts";
import {
	compile,
	type NetworkTask,
	percentile,
	shareUpTo,
	simulate,
} from "../index.ts";
import {
	anyNetwork,
	monday,
	network,
	pert,
	week,
	weekdays,
} from "../testing/networks.ts";

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

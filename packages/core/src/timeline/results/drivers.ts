import type { CompiledNetwork } from "../network/compiled.ts";
import { criticalPath } from "../network/critical-path.ts";
import type { Simulation } from "../simulation/simulate.ts";

/** What one task does to the finish. */
export interface Driver {
	/** Position of the task. */
	readonly task: number;
	/** Share of runs in which it lay on the critical path. */
	readonly criticality: number;
	/**
	 * Criticality × standard deviation of the task ÷ standard deviation of the finish: the schedule sensitivity index of
	 * the PMBOK Guide, here on simulated figures.
	 */
	readonly sensitivity: number;
	/**
	 * The finish in days when this task alone goes well (its 10th percentile) and badly (its 90th), others at the median.
	 * A review goes badly when as many rounds fail as in the worst tenth of cases.
	 */
	readonly swing: readonly [good: number, bad: number];
}

/**
 * The tasks that drive the finish, strongest first; those that never matter are left out.
 *
 * @example
 * ```ts
 * import { compile, driversOf, simulate } from "@slipway/core/timeline";
 * const distribution = { shape: "triangular", optimistic: 1, likely: 2, pessimistic: 6 } as const;
 * const work = { distribution, runs: "all days", factor: 1, calendar: 0 } as const;
 * const tasks = [{ id: "build", after: [], party: "partner", work }];
 * const network = compile({ start: "2027-01-04", calendars: [], tasks, target: 0 });
 * driversOf(network, simulate(network, 100, 1)).map(({ task, criticality }) => [task, criticality]); // => [[0, 1]]
 * ```
 */
export function driversOf(
	network: CompiledNetwork,
	simulation: Simulation,
): readonly Driver[] {
	const finishSpread = standardDeviation(simulation.finishes);
	const finishWith = (task: number, share: number, failed: number) =>
		criticalPath(
			network,
			(index) => (index === task ? share : 0.5),
			(index) => (index === task ? failed : 0),
		).earliestFinish[network.target] as number;
	return network.tasks
		.map(({ review }, task) => {
			const failed = failedRounds(review, 0.9);
			const criticality = simulation.criticality[task] as number;
			return {
				task,
				criticality,
				sensitivity:
					finishSpread > 0
						? (criticality * (simulation.spread[task] as number)) / finishSpread
						: 0,
				swing: [
					finishWith(task, 0.1, 0),
					finishWith(task, failed > 0 ? 0.5 : 0.9, failed),
				] as const,
			};
		})
		.filter(({ criticality }) => criticality > 0)
		.toSorted((left, right) => right.sensitivity - left.sensitivity);
}

/** How many rounds fail in the given share of cases at most: rounds are a geometric series. */
function failedRounds(
	review: CompiledNetwork["tasks"][number]["review"],
	share: number,
): number {
	if (review === undefined || review.chance >= 1) return 0;
	const most = review.maximumRounds - 1;
	if (review.chance <= 0) return most;
	return Math.min(
		most,
		Math.max(
			0,
			Math.ceil(Math.log(1 - share) / Math.log(1 - review.chance) - 1e-9) - 1,
		),
	);
}

export function standardDeviation(values: Float64Array): number {
	if (values.length === 0) return 0;
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(
		values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length,
	);
}

import type { CompiledNetwork } from "./compiled.ts";
import { criticalPath } from "./critical-path.ts";
import type { Simulation } from "./simulate.ts";

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
	/** The finish in days when this task alone goes well (its 10th percentile) and badly (its 90th), others at the median. */
	readonly swing: readonly [good: number, bad: number];
}

/** The tasks that drive the finish, strongest first; those that never matter are left out. */
export function driversOf(
	network: CompiledNetwork,
	simulation: Simulation,
): readonly Driver[] {
	const finishSpread = standardDeviation(simulation.finishes);
	const finishWith = (task: number, share: number) =>
		criticalPath(network, (index) => (index === task ? share : 0.5))
			.earliestFinish[network.target] ?? 0;
	return network.tasks
		.map((_, task) => {
			const criticality = simulation.criticality[task] ?? 0;
			return {
				task,
				criticality,
				sensitivity:
					finishSpread > 0
						? (criticality * (simulation.spread[task] ?? 0)) / finishSpread
						: 0,
				swing: [finishWith(task, 0.1), finishWith(task, 0.9)] as const,
			};
		})
		.filter(({ criticality }) => criticality > 0)
		.toSorted((left, right) => right.sensitivity - left.sensitivity);
}

export function standardDeviation(values: Float64Array): number {
	if (values.length === 0) return 0;
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(
		values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length,
	);
}

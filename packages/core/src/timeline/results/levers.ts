import { epochDayOf } from "../../calendar/index.ts";
import type { CompiledNetwork } from "../network/compiled.ts";
import type { Network } from "../network/network.ts";
import { percentile, type Simulation } from "../simulation/simulate.ts";

/** Something that the partner can do today, and what it brings. */
export interface Lever {
	readonly id: string;
	/** Days by which the date of four in five runs comes nearer. */
	readonly days: number;
}

/**
 * What the partner can do today that moves the date most: for each of its tasks that runs or can begin, the runs are made again
 * with the task done on the day of the estimate, with the same random lengths everywhere else. Tasks that bring nothing are left out.
 *
 * @param runs makes the runs of a network, with the same seed and the same team each time.
 */
export function leversOf(
	compiled: CompiledNetwork,
	{ tasks, start }: Network,
	runs: (network: CompiledNetwork) => Simulation,
): Lever[] {
	const isDone = (index: number) => {
		const fact = tasks[index]?.fact;
		return fact !== undefined && !("started" in fact);
	};
	const doneAt = epochDayOf(start) - compiled.origin + 1;
	const most = (network: CompiledNetwork) =>
		percentile(runs(network).finishes, 0.8);
	const today = most(compiled);
	return tasks
		.flatMap(({ id, party, after, fact }, index) => {
			const canBeDone = !isDone(index) && (fact || after.every(isDone));
			if (party !== "partner" || !canBeDone) return [];
			const then = most({
				...compiled,
				tasks: compiled.tasks.map((task, position) =>
					position === index ? { ...task, doneAt } : task,
				),
			});
			return today - then > 0.05 ? [{ id, days: today - then }] : [];
		})
		.toSorted((left, right) => right.days - left.days);
}

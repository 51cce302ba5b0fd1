import { epochDayOf } from "../../calendar/index.ts";
import { type CompiledNetwork, finishOf } from "../network/compiled.ts";
import type { Network } from "../network/network.ts";
import type { Drawn } from "../simulation/draw.ts";
import type { Simulation } from "../simulation/simulate.ts";
import type { ComparedRuns } from "./compare-claims.ts";

/** The sampled runs as claims are compared with them. */
export function claimedRuns(
	{ tasks: known }: Network,
	{ tasks, origin }: CompiledNetwork,
	{ sample }: Simulation,
	draws: () => () => readonly Drawn[],
): ComparedRuns {
	return {
		...sample,
		firstRounds: (position) => {
			const task = tasks[position];
			const next = draws();
			return Float64Array.from({ length: sample.runs }, (_, run) => {
				const own = next()[position]?.own ?? 0;
				if (!task) return Number.NaN;
				const begin = Number.isNaN(task.startedAt)
					? (sample.starts[run * tasks.length + position] as number)
					: task.startedAt;
				return finishOf(task.work, begin, own);
			});
		},
		begunAt: (position) => {
			const fact = known[position]?.fact;
			return fact && "started" in fact
				? epochDayOf(fact.started) - origin
				: Number.NaN;
		},
		isOpen: (position) => Number.isNaN(tasks[position]?.doneAt),
	};
}

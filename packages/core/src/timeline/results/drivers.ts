import { standardDeviation } from "../moments.ts";
import type { CompiledNetwork, CompiledTask } from "../network/compiled.ts";
import type { Drawn } from "../simulation/draw.ts";
import { endOf, type Replay } from "../simulation/replay.ts";
import { percentile, type Simulation } from "../simulation/simulate.ts";

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
	 * The finish in days that half of the runs keep when this task alone goes well, and when it goes badly: its whole time,
	 * failed rounds and mending included, lies in its best or its worst tenth. The finish that half of all runs keep lies
	 * between them.
	 */
	readonly swing: readonly [good: number, bad: number];
}

/**
 * The tasks that drive the finish, strongest first; those that never matter are left out.
 *
 * The swing is measured on the runs themselves. Each run is made again with the task's lengths of another run: what had
 * a certain place among all has the same place among the best tenth (then the worst), and everything else draws what it
 * drew. So a task is never longer when it goes well than it was, and the middle of all runs lies between. To pick out the
 * runs that happened to be in the tenth instead would compare a tenth of the runs with all of them, and chance in the
 * other tasks could put the date on the wrong side. The rest of a wrong side is left where a shorter task makes a short
 * team later (Graham 1966) or meets a holiday; it is cut at the middle.
 *
 * @param replay the first runs of the simulation, to be made again.
 *
 * @example
 * ```ts
 * import { compile, drawsFrom, driversOf, replayOf, simulate } from "@slipway/core/timeline";
 * const distribution = { shape: "triangular", optimistic: 1, likely: 2, pessimistic: 6 } as const;
 * const work = { distribution, runs: "all days", factor: 1, calendar: 0 } as const;
 * const tasks = [{ id: "build", after: [], party: "partner", work }];
 * const network = compile({ start: "2027-01-04", calendars: [], tasks, target: 0 });
 * const drivers = driversOf(network, simulate(network, 100, 1), replayOf(network, 100, drawsFrom(network, 1)));
 * drivers.map(({ task, criticality }) => [task, criticality]); // => [[0, 1]]
 * ```
 */
export function driversOf(
	network: CompiledNetwork,
	simulation: Simulation,
	replay: Replay,
): readonly Driver[] {
	const finishSpread = standardDeviation(simulation.finishes);
	const half = percentile(simulation.finishes, 0.5);
	const before = replay.finishes();
	const middle = middleAmong(before, half);
	const moved = (task: number, lengths: readonly Drawn[]) => {
		const finish = replay.finishes(task, lengths)[middle] as number;
		return finish === before[middle] ? half : finish;
	};
	return network.tasks
		.map((compiled, task) => ({
			compiled,
			task,
			criticality: simulation.criticality[task] as number,
		}))
		.filter(({ criticality }) => criticality > 0)
		.map(({ compiled, task, criticality }) => {
			const [well, badly] = tenthsOf(compiled, network.start, task, replay);
			return {
				task,
				criticality,
				sensitivity:
					finishSpread > 0
						? (criticality * (simulation.spread[task] as number)) / finishSpread
						: 0,
				swing: [
					Math.min(half, well ? moved(task, well) : half),
					Math.max(half, badly ? moved(task, badly) : half),
				] as const,
			};
		})
		.toSorted((left, right) => right.sensitivity - left.sensitivity);
}

/** Where the middle of all runs lies among the replayed ones, which may be fewer: at their middle if its time is the same. */
function middleAmong(sorted: Float64Array, half: number): number {
	const first = sorted.findIndex((finish) => finish >= half);
	const last = sorted.findLastIndex((finish) => finish <= half);
	const middle = Math.ceil(sorted.length / 2) - 1;
	return first > last
		? Math.max(0, last)
		: Math.min(Math.max(middle, first), Math.max(0, last));
}

/** For each run the lengths that it takes when the task goes well, and when it goes badly; none for a task without spread. */
function tenthsOf(
	task: CompiledTask,
	start: number,
	position: number,
	replay: Replay,
): readonly [well?: readonly Drawn[], badly?: readonly Drawn[]] {
	if (!Number.isNaN(task.doneAt)) return [];
	const lengths = replay.lengths(position);
	// Times are compared from one beginning: otherwise a weekend on the way would count as length.
	const begin = percentile(replay.begins(position).sort(), 0.5);
	const whole = Float64Array.from(lengths, (drawn) =>
		endOf(task, begin, start, drawn),
	);
	const order = Uint32Array.from(whole.keys()).sort(
		(left, right) => (whole[left] as number) - (whole[right] as number),
	);
	const last = order.length - 1;
	if (whole[order[0] as number] === whole[order[last] as number]) return [];
	const well: Drawn[] = new Array(order.length);
	const badly: Drawn[] = new Array(order.length);
	order.forEach((run, rank) => {
		const at = (place: number) => lengths[order[place] as number] as Drawn;
		well[run] = at(Math.floor(rank / 10));
		badly[run] = at(last - Math.floor((last - rank) / 10));
	});
	return [well, badly];
}

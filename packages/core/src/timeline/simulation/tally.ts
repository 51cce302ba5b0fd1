import type { Course } from "./course.ts";

/** What many runs of a network showed. Times are days since the network's origin. */
export interface Simulation {
	readonly trials: number;
	/** When the target was done in each run, ascending. */
	readonly finishes: Float64Array;
	/** The same, run by run. */
	readonly inOrder: Float64Array;
	/** For each task the share of runs in which it lay on the critical path. */
	readonly criticality: Float64Array;
	/** For each task the standard deviation of its length, in days. */
	readonly spread: Float64Array;
	/** For each task the mean time on the critical path spent on the task itself, and on mending after failed rounds. */
	readonly waiting: { readonly own: Float64Array; readonly fix: Float64Array };
	/** Starts and finishes of each task in the first runs: run by run, task by task. */
	readonly sample: {
		readonly runs: number;
		readonly starts: Float64Array;
		readonly finishes: Float64Array;
	};
}

/** Collects what runs show. */
export interface Tally {
	readonly note: (trial: number, course: Course) => void;
	readonly result: () => Simulation;
}

const sampleRuns = 2000;

/** A tally for a number of tasks and runs, with the position of the task whose end is asked for. */
export function tallyOf(count: number, trials: number, target: number): Tally {
	const finishes = new Float64Array(trials);
	const critical = new Float64Array(count);
	const own = new Float64Array(count);
	const fix = new Float64Array(count);
	const sum = new Float64Array(count);
	const squares = new Float64Array(count);
	const runs = Math.min(trials, sampleRuns);
	const sampleStarts = new Float64Array(runs * count);
	const sampleFinishes = new Float64Array(runs * count);
	return {
		note: (trial, { begins, ends, fixes, last }) => {
			for (let index = 0; index < count; index++) {
				const length = (ends[index] as number) - (begins[index] as number);
				sum[index] = (sum[index] as number) + length;
				squares[index] = (squares[index] as number) + length * length;
			}
			finishes[trial] = ends[target] as number;
			for (let index = target; index >= 0; index = last[index] as number) {
				critical[index] = (critical[index] as number) + 1;
				const mending = fixes[index] as number;
				fix[index] = (fix[index] as number) + mending;
				own[index] =
					(own[index] as number) +
					Math.max(
						0,
						(ends[index] as number) - (begins[index] as number) - mending,
					);
			}
			if (trial < runs) {
				sampleStarts.set(begins, trial * count);
				sampleFinishes.set(ends, trial * count);
			}
		},
		result: () => ({
			trials,
			finishes: finishes.toSorted(),
			inOrder: finishes,
			criticality: critical.map((hits) => hits / trials),
			spread: sum.map((total, index) =>
				Math.sqrt(
					Math.max(
						0,
						(squares[index] as number) / trials - (total / trials) ** 2,
					),
				),
			),
			waiting: {
				own: own.map((total) => total / trials),
				fix: fix.map((total) => total / trials),
			},
			sample: { runs, starts: sampleStarts, finishes: sampleFinishes },
		}),
	};
}

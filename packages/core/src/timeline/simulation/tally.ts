import { ascending } from "./ascending.ts";
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
	/** For each task the standard deviation of its length in the first runs, in days. */
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

/** Runs whose times are kept task by task. */
export const sampleRuns = 2000;

/** Collects what runs show. A class, for the reason that `Shares` is one. */
export class Tally {
	readonly #trials: number;
	readonly #target: number;
	readonly #finishes: Float64Array;
	readonly #critical: Float64Array;
	readonly #own: Float64Array;
	readonly #fix: Float64Array;
	readonly #runs: number;
	readonly #sampleStarts: Float64Array;
	readonly #sampleFinishes: Float64Array;

	/** For a number of tasks and runs, with the position of the task whose end is asked for. */
	constructor(count: number, trials: number, target: number) {
		this.#trials = trials;
		this.#target = target;
		this.#finishes = new Float64Array(trials);
		this.#critical = new Float64Array(count);
		this.#own = new Float64Array(count);
		this.#fix = new Float64Array(count);
		this.#runs = Math.min(trials, sampleRuns);
		this.#sampleStarts = new Float64Array(this.#runs * count);
		this.#sampleFinishes = new Float64Array(this.#runs * count);
	}

	note(trial: number, { begins, ends, fixes, last }: Course): void {
		this.#finishes[trial] = ends[this.#target] as number;
		const critical = this.#critical;
		const own = this.#own;
		const fix = this.#fix;
		for (let index = this.#target; index >= 0; index = last[index] as number) {
			critical[index] = (critical[index] as number) + 1;
			const mending = fixes[index] as number;
			const length =
				(ends[index] as number) - (begins[index] as number) - mending;
			if (mending > 0) fix[index] = (fix[index] as number) + mending;
			if (length > 0) own[index] = (own[index] as number) + length;
		}
		if (trial < this.#runs) {
			this.#sampleStarts.set(begins, trial * begins.length);
			this.#sampleFinishes.set(ends, trial * begins.length);
		}
	}

	result(): Simulation {
		const trials = this.#trials;
		return {
			trials,
			finishes: ascending(this.#finishes),
			inOrder: this.#finishes,
			criticality: this.#critical.map((hits) => hits / trials),
			spread: this.#own.map((_, task) => this.#spreadOf(task)),
			waiting: {
				own: this.#own.map((total) => total / trials),
				fix: this.#fix.map((total) => total / trials),
			},
			sample: {
				runs: this.#runs,
				starts: this.#sampleStarts,
				finishes: this.#sampleFinishes,
			},
		};
	}

	#spreadOf(task: number): number {
		const count = this.#own.length;
		let sum = 0;
		let squares = 0;
		for (let at = task; at < this.#sampleStarts.length; at += count) {
			const length =
				(this.#sampleFinishes[at] as number) -
				(this.#sampleStarts[at] as number);
			sum += length;
			squares += length * length;
		}
		const mean = sum / this.#runs;
		return Math.sqrt(Math.max(0, squares / this.#runs - mean ** 2));
	}
}

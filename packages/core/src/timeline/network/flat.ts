import type { Clock } from "./clock.ts";
import { type CompiledNetwork, isPlain } from "./compiled.ts";
import { tableSize } from "./distribution.ts";

/**
 * What runs ask of plain tasks again and again, in arrays that lie in one piece: to go from object to object for it took a
 * tenth of the time of a run.
 */
export interface FlatNetwork {
	/** The tables of the tasks' own lengths, one behind the other. */
	readonly lengths: Float64Array;
	/** What comes before the tasks, one task's behind the other's, and where those of each task end. */
	readonly after: Int32Array;
	readonly afterTo: Int32Array;
	/** The tables of all calendars, one behind the other, with so many entries each. */
	readonly worked: Int32Array;
	readonly halfOf: Int32Array;
	readonly entries: number;
	/** Where the tables of each task's calendar begin; −1 for what runs around the clock, −2 for what is not plain. */
	readonly calendarAt: Int32Array;
}

/** The plain tasks of a network, laid out flat. */
export function flatNetwork({ tasks }: CompiledNetwork): FlatNetwork {
	const clocks = [...new Set(tasks.flatMap(({ work }) => work.clock ?? []))];
	const entries = clocks[0]?.worked.length ?? 0;
	const joined = (tableOf: (clock: Clock) => Int32Array) => {
		const all = new Int32Array(clocks.length * entries);
		clocks.forEach((clock, index) => {
			all.set(tableOf(clock), index * entries);
		});
		return all;
	};
	const lengths = new Float64Array(tasks.length * (tableSize + 1));
	tasks.forEach(({ own }, index) => {
		lengths.set(own, index * own.length);
	});
	let to = 0;
	return {
		lengths,
		after: Int32Array.from(tasks.flatMap(({ after }) => [...after])),
		afterTo: Int32Array.from(tasks, ({ after }) => {
			to += after.length;
			return to;
		}),
		worked: joined(({ worked }) => worked),
		halfOf: joined(({ halfOf }) => halfOf),
		entries,
		calendarAt: Int32Array.from(tasks, (task) => {
			const { clock } = task.work;
			if (!isPlain(task) || task.over) return -2;
			return clock ? clocks.indexOf(clock) * entries : -1;
		}),
	};
}

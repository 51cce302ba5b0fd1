import { type CompiledTask, endFor } from "./compiled.ts";

/** What is known of a run when a task is reached: the ends of the tasks before it. Times are days since the origin. */
interface Walked {
	readonly ends: Float64Array;
	/** For each task the one that it waited for longest, or −1. */
	readonly last: Int32Array;
}

/**
 * When a task is allowed to begin: when all that it comes after have ended, by its own clock, and not before the first day.
 * Notes the one that ended last; of equal ones the first, and none that has ended by the first day’s start.
 */
export function readyAt(
	task: CompiledTask,
	index: number,
	start: number,
	{ ends, last }: Walked,
): number {
	const { after } = task;
	let ready = start;
	let latest = -1;
	for (let each = 0; each < after.length; each++) {
		const earlier = after[each] as number;
		const end = endFor(task, each, ends[earlier] as number);
		if (end > ready) {
			ready = end;
			latest = earlier;
		}
	}
	last[index] = latest;
	return ready;
}

import { epochDayOf } from "../../calendar/index.ts";
import {
	advance,
	type Clock,
	clockOf,
	lastWorked,
	nextWorked,
	originOf,
	workedBetween,
} from "./clock.ts";
import { sharedQuantileTable, tableSize } from "./distribution.ts";
import { handedOver, reached } from "./hand-over.ts";
import type { Happened, Network, NetworkTask, Work } from "./network.ts";
import { stillRunning } from "./still-running.ts";

/** A piece of work ready to be sampled: its amounts as a quantile table in days. */
export interface CompiledWork {
	readonly table: Float64Array;
	/** The calendar that it runs on; none when it runs around the clock. */
	readonly clock: Clock | undefined;
}

export interface CompiledTask {
	readonly after: Int32Array;
	/** For each of those, how many hours this task's clock is ahead of that one's; absent where all are the same. */
	readonly over: Float64Array | undefined;
	/** How many hours the partner's clock is ahead of this task's. */
	readonly behind: number;
	readonly work: CompiledWork;
	readonly starts: Clock | undefined;
	readonly review:
		| {
				readonly chance: number;
				readonly fix: CompiledWork;
				/** How many hours the clock of those who do the rework is ahead of this task's. */
				readonly over: number;
				readonly maximumRounds: number;
		  }
		| undefined;
	/** The lengths of the first time that it is done; those that are left when it is running, else all of the work. */
	readonly own: Float64Array;
	/** The time at which it was done, or NaN. */
	readonly doneAt: number;
	/** The time from which its own length counts when it is running, or NaN. */
	readonly startedAt: number;
	readonly isOverdue: boolean;
}

type Review = NonNullable<CompiledTask["review"]>;

/** A network ready to be run many times. Times are days since `origin`. */
export interface CompiledNetwork {
	readonly origin: number;
	readonly start: number;
	readonly tasks: readonly CompiledTask[];
	readonly target: number;
}

/**
 * Turns calendars and distributions into tables, and what is known into conditions.
 *
 * @example
 * ```ts
 * import { plainDateOf, workingCalendar } from "@slipway/core/calendar";
 * import { compile } from "@slipway/core/timeline";
 * const calendar = workingCalendar("DE", [1, 2, 3, 4, 5], []);
 * const { origin, start } = compile({ start: "2027-01-04", calendars: [calendar], tasks: [], target: 0 });
 * plainDateOf(origin + start); // => "2027-01-04"
 * ```
 *
 * @param earliest the first day of all networks that are run together: their times count from one origin.
 */
export function compile(
	{ start, calendars, tasks, target, apart = 0 }: Network,
	earliest = epochDayOf(start),
): CompiledNetwork {
	const first = epochDayOf(start);
	const origin = originOf(earliest);
	const clocks = calendars.map((calendar) => clockOf(calendar, origin));
	const compiledWork = (work: Work): CompiledWork => {
		const table = sharedQuantileTable(work.distribution);
		const on = work.runs === "working days" ? work.calendar : work.onlyOn;
		return {
			table: (work.repeated?.(table) ?? table).map(
				(amount) => amount * work.factor,
			),
			clock: on === undefined ? undefined : clocks[on],
		};
	};
	const now = first - origin;
	const behind = (party: string) => (party === "partner" ? 0 : apart);
	/** What is known to be done has no hour. */
	const overOf = (party: string, after: readonly number[]) =>
		Float64Array.from(after, (earlier) => {
			const { party: from, fact } = tasks[earlier] as NetworkTask;
			return fact && "done" in fact ? 0 : behind(from) - behind(party);
		});
	return {
		origin,
		start: now,
		target,
		tasks: tasks.map((task) => {
			const { work, startsOn, review, fact, party } = task;
			const compiled = compiledWork(work);
			// What is done or runs waits for nothing, and nothing waits through it.
			const after = fact ? [] : task.after;
			const over = overOf(party, after);
			return {
				after: Int32Array.from(after),
				over: over.some((hours) => hours !== 0) ? over : undefined,
				behind: behind(party),
				work: compiled,
				starts: startsOn === undefined ? undefined : clocks[startsOn],
				review: review && {
					chance: review.chance,
					fix: compiledWork(review.fix),
					over: behind(party) - behind(review.fixParty),
					maximumRounds: review.maximumRounds,
				},
				...standingOf(fact, compiled, origin, now),
			};
		}),
	};
}

/** What is known of a task, as times. */
function standingOf(
	fact: Happened | undefined,
	{ table, clock }: CompiledWork,
	origin: number,
	now: number,
): Pick<CompiledTask, "own" | "doneAt" | "startedAt" | "isOverdue"> {
	const open = {
		own: table,
		doneAt: Number.NaN,
		startedAt: Number.NaN,
		isOverdue: false,
	};
	if (fact === undefined) return open;
	if ("done" in fact)
		return { ...open, doneAt: epochDayOf(fact.done) - origin + 1 };
	const startedAt = epochDayOf(fact.started) - origin;
	// To the end of tomorrow, or of the next day on which anybody works: later than what arrives today.
	const least = clock ? 1 + workedBetween(clock, now, now + 1) : 2;
	const gone = clock ? workedBetween(clock, startedAt, now) : now - startedAt;
	const left = stillRunning(table, gone, least);
	return {
		...open,
		own: left.table,
		startedAt: left.isOverdue ? now : startedAt,
		isOverdue: left.isOverdue,
	};
}

/** Whether a task begins as soon as it may, nothing is known of it, and nobody judges it: so that its end is one sum. */
export const isPlain = (task: CompiledTask): boolean =>
	task.starts === undefined &&
	task.review === undefined &&
	Number.isNaN(task.doneAt) &&
	Number.isNaN(task.startedAt);

/** When work of a given amount, begun at a time, is done. */
export function finishOf(
	{ clock }: CompiledWork,
	time: number,
	amount: number,
): number {
	return clock === undefined ? time + amount : advance(clock, time, amount);
}

/** The end of an earlier task, by the clock of the task that comes after it; `each` is its place in `after`. */
export function endFor(task: CompiledTask, each: number, end: number): number {
	return task.over === undefined
		? end
		: reached(end, task.over[each] as number);
}

/** By when an earlier task must end, by its own clock, for the task that comes after it to begin at a time. */
export function dueFor(
	task: CompiledTask,
	each: number,
	start: number,
): number {
	return task.over === undefined
		? start
		: handedOver(start, task.over[each] as number);
}

/** When the rework after a failed round begins that has ended at a time. */
export const fixBegins = ({ over }: Review, end: number): number =>
	over === 0 ? end : reached(end, over);

/** When a task can be done again once the rework has ended at a time. */
export const againBegins = (
	task: CompiledTask,
	{ over }: Review,
	mended: number,
): number => beginOf(task, over === 0 ? mended : reached(mended, -over));

/** When a task can begin, once it is allowed to. */
export function beginOf({ starts }: CompiledTask, time: number): number {
	return starts === undefined ? time : nextWorked(starts, time);
}

/** A part of a day too short for anything to begin in it: what must be done before a time may be done so long before it. */
const moment = 2 ** -20;

/**
 * By when a task must be allowed to begin that is to begin by a time. What is allowed only at the end of a working day
 * begins with the next one, so that it must be before that end.
 */
export function begunBy({ starts }: CompiledTask, time: number): number {
	return starts === undefined || nextWorked(starts, time) === time
		? time
		: lastWorked(starts, time) - moment;
}

/** A copy, because an engine reads what another module exports anew each time. */
const intervals = tableSize;

/** The amount at a share, read from a table; a copy of {@link quantileIn} without its bounds, for the inner loop. */
export function sampled(table: Float64Array, share: number): number {
	const position = share * intervals;
	const index = position | 0;
	const low = table[index] as number;
	return low + (position - index) * ((table[index + 1] as number) - low);
}

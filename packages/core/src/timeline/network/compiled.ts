import { epochDayOf } from "../../calendar/index.ts";
import {
	advance,
	type Clock,
	clockOf,
	nextWorked,
	originOf,
	workedBetween,
} from "./clock.ts";
import { sharedQuantileTable, shareUnder, tableSize } from "./distribution.ts";
import type { Network, Work } from "./network.ts";

/** A piece of work ready to be sampled: its amounts as a quantile table in days. */
export interface CompiledWork {
	readonly table: Float64Array;
	/** The calendar that it runs on; none when it runs around the clock. */
	readonly clock: Clock | undefined;
}

export interface CompiledTask {
	readonly after: Int32Array;
	readonly work: CompiledWork;
	readonly starts: Clock | undefined;
	readonly review:
		| {
				readonly chance: number;
				readonly fix: CompiledWork;
				readonly maximumRounds: number;
		  }
		| undefined;
	/** The time at which it was done, or NaN. */
	readonly doneAt: number;
	/** The time at which it was started, or NaN. */
	readonly startedAt: number;
	/** The share of durations that is ruled out because the task is still running. */
	readonly ruledOut: number;
}

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
 */
export function compile({
	start,
	calendars,
	tasks,
	target,
}: Network): CompiledNetwork {
	const first = epochDayOf(start);
	const origin = originOf(first);
	const clocks = calendars.map((calendar) => clockOf(calendar, origin));
	const compiledWork = (work: Work): CompiledWork => ({
		table: sharedQuantileTable(work.distribution).map(
			(amount) => amount * work.factor,
		),
		clock: work.runs === "working days" ? clocks[work.calendar] : undefined,
	});
	const now = first - origin;
	return {
		origin,
		start: now,
		target,
		tasks: tasks.map(({ after, work, waitsForWorkingDay, review, fact }) => {
			const compiled = compiledWork(work);
			const startedAt =
				fact && "started" in fact
					? epochDayOf(fact.started) - origin
					: Number.NaN;
			const gone = Number.isNaN(startedAt)
				? 0
				: compiled.clock
					? workedBetween(compiled.clock, startedAt, now)
					: now - startedAt;
			return {
				after: Int32Array.from(after),
				work: compiled,
				starts: waitsForWorkingDay ? clocks[work.calendar] : undefined,
				review: review && {
					chance: review.chance,
					fix: compiledWork(review.fix),
					maximumRounds: review.maximumRounds,
				},
				doneAt:
					fact && "done" in fact
						? epochDayOf(fact.done) - origin + 1
						: Number.NaN,
				startedAt,
				// Under 1, so that even an overdue task still has a longest length to take; so far under 1 that the largest
				// random share on top of it does not round up to 1, which lies outside the table.
				ruledOut: Math.min(shareUnder(compiled.table, gone), 1 - 1e-6),
			};
		}),
	};
}

/** When work of a given amount, begun at a time, is done. */
export function finishOf(
	{ clock }: CompiledWork,
	time: number,
	amount: number,
): number {
	return clock === undefined ? time + amount : advance(clock, time, amount);
}

/** When a task can begin, once it is allowed to. */
export function beginOf({ starts }: CompiledTask, time: number): number {
	return starts === undefined ? time : nextWorked(starts, time);
}

/** The amount at a share, read from a table; a copy of {@link quantileIn} without its bounds, for the inner loop. */
export function sampled(table: Float64Array, share: number): number {
	const position = share * tableSize;
	const index = position | 0;
	const low = table[index] as number;
	return low + (position - index) * ((table[index + 1] as number) - low);
}

import {
	type EpochDay,
	type WorkingCalendar,
	workedShare,
} from "../../calendar/index.ts";
import { dayIn, trace } from "./day-of.ts";

/** Days covered before and after the first day of an estimate: enough for what has begun long ago and for years ahead. */
const daysBefore = 1500;
const daysAfter = 9000;

/**
 * A calendar as tables, so that adding working time is two look-ups. Times are days since `origin`, with a fraction for
 * the part of the day: 3.5 is the middle of the fourth day. The tables count half days, because some days are worked until
 * their middle.
 */
export interface Clock {
	/** Half days worked before each half day. */
	readonly worked: Int32Array;
	/** The half day that each half day of work falls in. */
	readonly halfOf: Int32Array;
}

/** The first day of the tables of an estimate that starts on a day. */
export const originOf = (start: EpochDay): EpochDay => start - daysBefore;

const made = new WeakMap<
	WorkingCalendar,
	{ readonly origin: EpochDay; readonly clock: Clock }
>();

/** The tables of a calendar; made once for a calendar and an origin that are asked for again and again. */
export function clockOf(calendar: WorkingCalendar, origin: EpochDay): Clock {
	const known = made.get(calendar);
	if (known?.origin === origin) return known.clock;
	const clock = newClock(calendar, origin);
	made.set(calendar, { origin, clock });
	return clock;
}

function newClock(calendar: WorkingCalendar, origin: EpochDay): Clock {
	const length = daysBefore + daysAfter;
	const worked = new Int32Array(2 * length + 1);
	const halves: number[] = [];
	for (let day = 0; day < length; day++) {
		const half = 2 * day;
		const share = workedShare(origin + day, calendar);
		worked[half] = halves.length;
		if (share > 0) halves.push(half);
		worked[half + 1] = halves.length;
		if (share === 1) halves.push(half + 1);
	}
	worked[2 * length] = halves.length;
	return { worked, halfOf: Int32Array.from(halves) };
}

/** The time when an amount of working days, begun at a time, is done. */
export function advance(
	clock: Clock,
	time: number,
	workingDays: number,
): number {
	if (workingDays <= 0) return time;
	const target = halvesBy(clock, time) + 2 * workingDays;
	const whole = target | 0;
	const part = target - whole;
	const { halfOf } = clock;
	// What is whole ends with its half day, not with the beginning of the next one that is worked.
	return part <= trace
		? ((halfOf[whole - 1] ?? 0) + 1) / 2
		: ((halfOf[whole] ?? 0) + part) / 2;
}

/** The latest time at which an amount of working days must begin to be done at a time. */
export function retreat(
	clock: Clock,
	time: number,
	workingDays: number,
): number {
	if (workingDays <= 0) return time;
	const target = halvesBy(clock, time) - 2 * workingDays;
	const whole = dayIn(target);
	return ((clock.halfOf[whole] ?? 0) + Math.max(0, target - whole)) / 2;
}

/** The working days between two times. */
export const workedBetween = (clock: Clock, from: number, to: number): number =>
	(halvesBy(clock, to) - halvesBy(clock, from)) / 2;

/** The next time at which somebody with this calendar works: the time itself, or the start of the next half day worked. */
export function nextWorked(clock: Clock, time: number): number {
	const half = dayIn(2 * time);
	const before = workedBefore(clock, half);
	return workedBefore(clock, half + 1) > before
		? time
		: (clock.halfOf[before] ?? half) / 2;
}

/** The latest time until which somebody with this calendar has worked: the time itself, or the end of the last half day worked. */
export function lastWorked(clock: Clock, time: number): number {
	const half = dayIn(2 * time);
	const before = workedBefore(clock, half);
	return workedBefore(clock, half + 1) > before
		? time
		: ((clock.halfOf[before - 1] ?? half) + 1) / 2;
}

const workedBefore = ({ worked }: Clock, half: number): number =>
	worked[half] ?? 0;

/** The half days worked before a time, the part of its own included. */
function halvesBy(clock: Clock, time: number): number {
	const halves = 2 * time;
	const half = halves | 0;
	const before = workedBefore(clock, half);
	// A half day that is not worked adds nothing, whatever part of it has passed.
	return before + (workedBefore(clock, half + 1) - before) * (halves - half);
}

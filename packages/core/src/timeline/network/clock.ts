import {
	type EpochDay,
	isWorkingDay,
	type WorkingCalendar,
} from "../../calendar/index.ts";

/** Days covered before and after the first day of an estimate: enough for what has begun long ago and for years ahead. */
const daysBefore = 1500;
const daysAfter = 9000;

/**
 * A calendar as tables, so that adding working time is two look-ups. Times are days since `origin`, with a fraction for
 * the part of the day: 3.5 is the middle of the fourth day.
 */
export interface Clock {
	/** Working days before each day. */
	readonly worked: Int32Array;
	/** 1 on working days. */
	readonly works: Uint8Array;
	/** The day on which each working day falls. */
	readonly dayOf: Int32Array;
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
	const worked = new Int32Array(length + 1);
	const works = new Uint8Array(length);
	const days: number[] = [];
	for (let day = 0; day < length; day++) {
		worked[day] = days.length;
		if (!isWorkingDay(origin + day, calendar)) continue;
		works[day] = 1;
		days.push(day);
	}
	worked[length] = days.length;
	return { worked, works, dayOf: Int32Array.from(days) };
}

/** The time when an amount of working days, begun at a time, is done. */
export function advance(
	clock: Clock,
	time: number,
	workingDays: number,
): number {
	if (workingDays <= 0) return time;
	const target = workedBy(clock, time) + workingDays;
	const whole = Math.floor(target);
	const part = target - whole;
	const { dayOf } = clock;
	// Whole days end with the day itself, not with the beginning of the next working day.
	return part === 0 ? (dayOf[whole - 1] ?? 0) + 1 : (dayOf[whole] ?? 0) + part;
}

/** The latest time at which an amount of working days must begin to be done at a time. */
export function retreat(
	clock: Clock,
	time: number,
	workingDays: number,
): number {
	if (workingDays <= 0) return time;
	const target = workedBy(clock, time) - workingDays;
	const whole = Math.floor(target);
	return (clock.dayOf[whole] ?? 0) + (target - whole);
}

/** The working days between two times. */
export const workedBetween = (clock: Clock, from: number, to: number): number =>
	workedBy(clock, to) - workedBy(clock, from);

/** The next time at which somebody with this calendar works: the time itself, or the start of the next working day. */
export function nextWorked({ works, worked, dayOf }: Clock, time: number) {
	const day = Math.floor(time);
	return works[day] === 1 ? time : (dayOf[worked[day] ?? 0] ?? day);
}

/** The working days before a time, the part of its own day included. */
function workedBy({ worked, works }: Clock, time: number): number {
	const day = Math.floor(time);
	return (worked[day] ?? 0) + (works[day] === 1 ? time - day : 0);
}

/*
 * Work that goes from one clock to another. Either side works from nine to five by its own clock, so that the parts of a
 * day lie between 9:00 and 17:00. What is done outside the other side's hours waits for them to open.
 */

import { dayFilledBy, dayIn } from "./day-of.ts";

const opens = 9;
const closes = 17;
const hours = closes - opens;

/**
 * When work that was done at a time reaches a side whose clock is some hours ahead: both times are days by the clock of the
 * side that they belong to. A whole day is the end of the day before it.
 */
export function reached(time: number, ahead: number): number {
	if (ahead === 0) return time;
	const day = dayFilledBy(time);
	return clamped(day, opens + hours * (time - day) + ahead);
}

/** The latest time at which work must be done to reach a side, whose clock is some hours ahead, by a time of its own. */
export function handedOver(time: number, ahead: number): number {
	if (ahead === 0) return time;
	const day = dayIn(time);
	return clamped(day, opens + hours * (time - day) - ahead);
}

/** A time of day that may lie on another day, within opening hours: the next opening, or the closing before it. */
function clamped(day: number, hour: number): number {
	const moved = Math.floor(hour / 24);
	const local = hour - 24 * moved;
	if (local <= opens) return day + moved;
	if (local >= closes) return day + moved + 1;
	return day + moved + (local - opens) / hours;
}

import type { PlainDate } from "../../calendar/index.ts";
import { dayFilledBy } from "../network/day-of.ts";

/** How many runs end on each day; equal neighbours of sorted times are counted together. */
export function daysOf(
	finishes: Float64Array,
	dateAt: (time: number) => PlainDate,
): { date: PlainDate; runs: number }[] {
	const days: { date: PlainDate; runs: number }[] = [];
	let from = 0;
	while (from < finishes.length) {
		const day = dayFilledBy(finishes[from] as number);
		let to = from;
		while (to < finishes.length && dayFilledBy(finishes[to] as number) === day)
			to++;
		const date = dateAt(day + 1);
		const last = days.at(-1);
		// Whatever ends before the day of the estimate counts on that day.
		if (last?.date === date) last.runs += to - from;
		else days.push({ date, runs: to - from });
		from = to;
	}
	return days;
}

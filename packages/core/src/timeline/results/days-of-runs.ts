import type { PlainDate } from "../../calendar/index.ts";
import { dayFilledBy, trace } from "../network/day-of.ts";

/** How many runs end on each day; equal neighbours of sorted times are counted together. */
export function daysOf(
	finishes: Float64Array,
	dateAt: (time: number) => PlainDate,
): { date: PlainDate; runs: number }[] {
	const days: { date: PlainDate; runs: number }[] = [];
	let from = 0;
	while (from < finishes.length) {
		const end = dayFilledBy(finishes[from] as number) + 1;
		let to = from;
		while (to < finishes.length && (finishes[to] as number) <= end + trace)
			to++;
		const date = dateAt(end);
		const last = days.at(-1);
		// Whatever ends before the day of the estimate counts on that day.
		if (last?.date === date) last.runs += to - from;
		else days.push({ date, runs: to - from });
		from = to;
	}
	return days;
}

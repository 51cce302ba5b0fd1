import {
	dayNumberOf,
	type PlainDate,
	plainDateOf,
} from "@slipway/core/calendar";

/** Dates on a line of pixels. */
export interface DateScale {
	readonly from: PlainDate;
	readonly to: PlainDate;
	/** Where a day begins. */
	readonly x: (date: PlainDate) => number;
	/** Where a day ends. */
	readonly end: (date: PlainDate) => number;
	readonly perDay: number;
	/** The first of each month inside, or each Monday when the line is short. */
	readonly ticks: readonly { readonly date: PlainDate; readonly x: number }[];
}

/** A scale that shows the days from one to another, both whole, between two positions. */
export function dateScale(
	from: PlainDate,
	to: PlainDate,
	left: number,
	right: number,
): DateScale {
	const first = dayNumberOf(from);
	const days = Math.max(1, dayNumberOf(to) - first + 1);
	const perDay = (right - left) / days;
	const x = (date: PlainDate) => left + (dayNumberOf(date) - first) * perDay;
	const ticks: { date: PlainDate; x: number }[] = [];
	for (let day = first; day < first + days; day++) {
		const date = plainDateOf(day);
		const isTick =
			days > 56 ? date.endsWith("-01") : (((day + 3) % 7) + 7) % 7 === 0;
		if (isTick) ticks.push({ date, x: x(date) });
	}
	// Years of months would touch one another.
	const every = Math.ceil((ticks.length * 42) / Math.max(1, right - left));
	return {
		from,
		to,
		x,
		end: (date) => x(date) + perDay,
		perDay,
		ticks: ticks.filter((_, index) => index % every === 0),
	};
}

/** Calendar days from one date to another. */
export const daysFrom = (from: PlainDate, to: PlainDate): number =>
	dayNumberOf(to) - dayNumberOf(from);

import type { PlainDate } from "@slipway/core/calendar";
import type { Estimate } from "@slipway/core/timeline";

/** Runs, counted by the day on which they are live. */
export type Runs = Pick<Estimate, "days" | "trials">;

/** Dates that divide the runs evenly: the middles of as many equal parts. Each stands for one chance in as many. */
export function quantileDates(
	{ days, trials }: Estimate,
	count: number,
): readonly PlainDate[] {
	const dates: PlainDate[] = [];
	let runs = 0;
	for (const day of days) {
		runs += day.runs;
		while (
			dates.length < count &&
			Math.ceil(((dates.length + 0.5) / count) * trials) <= runs
		)
			dates.push(day.date);
	}
	return dates;
}

/** The share of the runs that is live by a date. */
export function shareBy({ days, trials }: Runs, by: PlainDate): number {
	let runs = 0;
	for (const day of days) if (day.date <= by) runs += day.runs;
	return runs / trials;
}

/** The first date by which a share of the runs is live. */
export function dateAt({ days, trials }: Estimate, share: number): PlainDate {
	let runs = 0;
	for (const day of days) {
		runs += day.runs;
		if (runs >= Math.ceil(share * trials)) return day.date;
	}
	return days.at(-1)?.date ?? "";
}

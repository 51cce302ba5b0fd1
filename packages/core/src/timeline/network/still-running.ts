import { quantileIn, shareUnder, tableSize } from "./distribution.ts";

/** The share of lengths after which a task that still runs counts as overdue. */
export const overdueShare = 0.9;

/** What a running task can still take. */
export interface StillRunning {
	/** A quantile table in days: of the whole length, or of what is left from now on when the task is overdue. */
	readonly table: Float64Array;
	readonly isOverdue: boolean;
}

/**
 * The lengths that are left of a task that has been running for some time. As long as it has run less than nine of ten
 * such tasks take, those of its lengths that are longer than the time gone. Then it is overdue, and its longest length is
 * believed no more: what is left is what was left when it became overdue (the last tenth of its lengths, from there on),
 * however long ago that was, and never less than an amount that ends after the day of the estimate. So the hazard stays
 * that of the last tenth, and each further day without an end puts the end off by about a day.
 *
 * @param gone the days that it has run, in the measure of the table.
 * @param least the least that is left of what is overdue, in the same measure.
 */
export function stillRunning(
	table: Float64Array,
	gone: number,
	least: number,
): StillRunning {
	const limit = quantileIn(table, overdueShare);
	const isOverdue = gone > 0 && gone >= limit;
	const from = isOverdue ? overdueShare : shareUnder(table, gone);
	return {
		isOverdue,
		table: table.map((_, point) => {
			const length = quantileIn(table, from + (1 - from) * (point / tableSize));
			return isOverdue ? Math.max(least, length - limit) : length;
		}),
	};
}

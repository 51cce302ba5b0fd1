import {
	dayNumberOf,
	type PlainDate,
	plainDateOf,
	weekdayOf,
} from "@slipway/core/calendar";
import type { OwnDuration } from "@slipway/core/timeline";

/** What the reader has chosen, besides the answers and the progress of the checklist. */
export interface Inputs {
	readonly start: PlainDate;
	/** Whose public holidays the partner keeps: an ISO 3166 code. */
	readonly region: string;
	/** The partner's working weekdays, 1 is Monday. */
	readonly week: readonly number[];
	/** The partner's own days off, as `daysOff` reads them. */
	readonly off?: string | undefined;
	/** How many people work on the partner's tasks at once; no limit without it. */
	readonly people?: number | undefined;
	/** The id of a published time that is believed. */
	readonly believe?: string | undefined;
	/** The wanted date. */
	readonly by?: PlainDate | undefined;
	/** How sure the reader wants to be, over 0 and under 1. */
	readonly confidence: number;
	/** The partner's own figures, by task, in the unit of the definition. */
	readonly durations: { readonly [task: string]: OwnDuration };
	/** What the reader assumes besides, as `assumptionsIn` reads it. */
	readonly assume?: string | undefined;
	/** What another plan beside this one changes, as `otherFragment` reads it. */
	readonly against?: string | undefined;
	readonly trials: number;
	readonly seed: number;
}

export const workingWeek: readonly number[] = [1, 2, 3, 4, 5];

/** What is estimated as long as nobody has chosen anything; the same as the command line's. */
export function defaultInputs(start: PlainDate, region: string): Inputs {
	return {
		start,
		region,
		week: workingWeek,
		confidence: 0.8,
		durations: {},
		trials: 10_000,
		seed: 1,
	};
}

/** As `nextMonday`, for a date that is known to exist: without the texts of errors. */
export function comingMonday(date: PlainDate): PlainDate {
	const day = dayNumberOf(date);
	return plainDateOf(day + 8 - weekdayOf(day));
}

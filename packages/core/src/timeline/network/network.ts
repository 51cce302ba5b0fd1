import type { PlainDate, WorkingCalendar } from "../../calendar/index.ts";
import type { Distribution } from "./distribution.ts";

/** A length of time and how it runs: on the working days of a calendar, or around the clock. */
export interface Work {
	readonly distribution: Distribution;
	/** What one of the figures is: a number of working days, or of days of 24 hours. */
	readonly runs: "working days" | "all days";
	/** Days in one of the figures: 5 for a week of five working days, 1/8 for a working hour, 1/24 for an hour. */
	readonly factor: number;
	/** Position of the calendar in the network. */
	readonly calendar: number;
	/** Position of the calendar of the days on which work around the clock goes on, where it stands still on others. */
	readonly onlyOn?: number;
	/** Set where it is done more than once: makes the table of all lengths from that of one. */
	readonly repeated?: (table: Float64Array) => Float64Array;
}

/** What has happened of a task by the day of the estimate. */
export type Happened =
	| { readonly done: PlainDate }
	| { readonly started: PlainDate };

/** What is known of a task by the day of the estimate. */
export type TaskFact =
	| Happened
	/** It is left out: what comes after it comes after what it came after. */
	| { readonly skipped: true };

/** One task of a network. */
export interface NetworkTask {
	readonly id: string;
	/** Positions of the tasks that come first; each is smaller than the task's own. */
	readonly after: readonly number[];
	/** Who is waited for while it runs. */
	readonly party: string;
	readonly work: Work;
	/** Position of the calendar on whose working days alone it begins, though it may run around the clock. */
	readonly startsOn?: number | undefined;
	/** After each failed round the fix and the task itself are done again. */
	readonly review?: {
		readonly chance: number;
		readonly fix: Work;
		readonly fixParty: string;
		readonly maximumRounds: number;
	};
	readonly fact?: Happened;
}

/** Tasks in an order in which each comes after those that it waits for. */
export interface Network {
	readonly start: PlainDate;
	readonly calendars: readonly WorkingCalendar[];
	/** How many hours the partner's clock is ahead of everybody else's; without it all days begin and end together. */
	readonly apart?: number | undefined;
	readonly tasks: readonly NetworkTask[];
	/** Position of the task whose end is estimated. */
	readonly target: number;
}

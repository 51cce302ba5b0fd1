import { suggestion } from "./did-you-mean.ts";
import type { IssueWording } from "./issue.ts";

/** Text that is not a date, or a date that does not exist. */
export const impossibleDate: IssueWording<{ readonly received: string }> = {
	code: "impossible-date",
	severity: "error",
	message: ({ received }) => `“${received}” is not a date.`,
	hint: () => "Write year, month and day: 2027-01-04.",
};

/** A region without a table of holidays. */
export const unknownRegion: IssueWording<{
	readonly received: string;
	readonly known: readonly string[];
	/** The region that is meant, if that can be told. */
	readonly meant: string | undefined;
}> = {
	code: "unknown-region",
	severity: "error",
	message: ({ received }) => `There is no region “${received}”.`,
	hint: ({ known, meant }) =>
		meant ? `Did you mean “${meant}”?` : suggestion("", known),
};

/** An amount of time that is negative, infinite or not a number. */
export const impossibleAmount: IssueWording<{ readonly received: string }> = {
	code: "impossible-amount",
	severity: "error",
	message: ({ received }) => `${received} is not an amount of time.`,
	hint: () => "Give a number of 0 or more, for example 2.5.",
};

/** A calendar on which nobody ever works. */
export const noWorkingDays: IssueWording<{ readonly region: string }> = {
	code: "no-working-days",
	severity: "error",
	message: ({ region }) =>
		`The calendar of “${region}” has no working weekday.`,
	hint: () => "Write weekdays: [1, 2, 3, 4, 5].",
};

import { suggestion } from "./did-you-mean.ts";
import { defineIssue } from "./issue.ts";

/** Text that is not a date, or a date that does not exist. */
export const impossibleDate = defineIssue<{ readonly received: string }>({
	code: "impossible-date",
	severity: "error",
	title: "Impossible date",
	meaning:
		"The text is not a date of the form YYYY-MM-DD, or there is no such day.",
	fix: "Give a day that exists, with four digits for the year and two for month and day.",
	message: ({ received }) => `“${received}” is not a date.`,
	hint: () => "Write year, month and day: 2027-01-04.",
	example: { path: ["start"], facts: { received: "2027-02-31" } },
});

/** A region without a table of holidays. */
export const unknownRegion = defineIssue<{
	readonly received: string;
	readonly known: readonly string[];
}>({
	code: "unknown-region",
	severity: "error",
	title: "Unknown region",
	meaning:
		"There is no table of public holidays for the region, so working days cannot be counted.",
	fix: "Use the ISO 3166 code of a country or of a part of one, as the list of regions shows it.",
	message: ({ received }) => `There is no region “${received}”.`,
	hint: ({ received, known }) => suggestion(received, known),
	example: {
		path: ["region"],
		facts: { received: "GB-EGN", known: ["GB", "GB-ENG", "GB-SCT"] },
	},
});

/** An amount of time that is negative, infinite or not a number. */
export const impossibleAmount = defineIssue<{ readonly received: string }>({
	code: "impossible-amount",
	severity: "error",
	title: "Impossible amount of time",
	meaning: "A duration is a number that is not negative.",
	fix: "Give a number of 0 or more.",
	message: ({ received }) => `${received} is not an amount of time.`,
	hint: () => "Give a number of 0 or more, for example 2.5.",
	example: { path: ["durations", "build"], facts: { received: "-3" } },
});

/** A calendar on which nobody ever works. */
export const noWorkingDays = defineIssue<{ readonly region: string }>({
	code: "no-working-days",
	severity: "error",
	title: "No working days",
	meaning:
		"The calendar has no working weekday, so a count of working days would never end.",
	fix: "Name at least one working weekday, 1 for Monday to 7 for Sunday.",
	message: ({ region }) =>
		`The calendar of “${region}” has no working weekday.`,
	hint: () => "Write weekdays: [1, 2, 3, 4, 5].",
	example: { path: ["calendar", "weekdays"], facts: { region: "NL" } },
});

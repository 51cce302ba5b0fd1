import {
	impossibleAmount,
	impossibleDate,
	noWorkingDays,
	unknownRegion,
} from "./calendar-issues.ts";
import { documentIssue } from "./issue.ts";

/** What the pages of the codes about calendars say; apart from the wording, because estimates carry that to the browser. */
export const calendarIssuePages = [
	documentIssue(impossibleAmount, {
		title: "Impossible amount of time",
		meaning: "A duration is a number that is not negative.",
		fix: "Give a number of 0 or more.",
		example: { path: ["durations", "build"], facts: { received: "-3" } },
	}),
	documentIssue(impossibleDate, {
		title: "Impossible date",
		meaning:
			"The text is not a date of the form YYYY-MM-DD, or there is no such day.",
		fix: "Give a day that exists, with four digits for the year and two for month and day.",
		example: { path: ["start"], facts: { received: "2027-02-31" } },
	}),
	documentIssue(noWorkingDays, {
		title: "No working days",
		meaning:
			"The calendar has no working weekday, so a count of working days would never end.",
		fix: "Name at least one working weekday, 1 for Monday to 7 for Sunday.",
		example: { path: ["calendar", "weekdays"], facts: { region: "NL" } },
	}),
	documentIssue(unknownRegion, {
		title: "Unknown region",
		meaning:
			"There is no table of public holidays for the region, so working days cannot be counted.",
		fix: "Use the ISO 3166 code of a country or of a part of one, as the list of regions shows it.",
		example: {
			path: ["region"],
			facts: {
				received: "UK",
				known: ["GB", "GB-ENG", "GB-SCT"],
				meant: "GB",
			},
		},
	}),
];

import { commandRow } from "./row.ts";
import { seed } from "./shared-options.ts";
import {
	calendarName,
	date,
	decimal,
	file,
	region,
	text,
	wholeNumber,
} from "./values.ts";
import { oneProvider } from "./words.ts";

export const estimateRow = commandRow({
	name: "estimate",
	says: "Says when an integration will be live: a distribution from the process, both calendars and what is done already.",
	example: "estimate prioticket",
	words: oneProvider,
	schema: "api/estimate.schema.json",
	options: {
		start: {
			says: "The day on which work starts; without it that of the progress file, today where that has passed or something is ticked already, or else the next Monday.",
			example: "--start 2027-01-04",
			value: date,
		},
		answer: {
			says: "Answers a question of the process; several options of one question are joined by commas.",
			example: "--answer booking=direct",
			value: {
				...text("question=option"),
				known: async () => (await import("./known-answers.ts")).knownAnswers(),
			},
			repeats: true,
		},
		region: {
			says: "The region whose public holidays you keep; the provider's without it.",
			example: "--region GB-ENG",
			value: region,
		},
		off: {
			says: "Your own days off: days, and stretches of at most 1,000 days, joined by commas; with “half” behind it, half of each day.",
			example: "--off 2027-02-01..2027-02-12,2027-03-08",
			value: text("days"),
			repeats: true,
		},
		week: {
			says: "Your working weekdays, 1 is Monday; the usual week of your region without it.",
			example: "--week 1234",
			value: text("weekdays"),
		},
		own: {
			says: "Your own figures for a task, in the unit of its definition: if all goes well, most likely, if it goes badly.",
			example: "--own build-integration=5,10,20",
			value: text("task=figures"),
			repeats: true,
		},
		done: {
			says: "A task that is done, with its day.",
			example: "--done build-integration=2027-01-05",
			value: text("task=day"),
			repeats: true,
		},
		since: {
			says: "A task that runs or is waited for, with the day on which it began.",
			example: "--since build-integration=2027-01-05",
			value: text("task=day"),
			repeats: true,
		},
		skipped: {
			says: "A task that no longer has to be done.",
			example: "--skipped build-integration",
			value: text("task"),
			repeats: true,
		},
		believe: {
			says: "A published time to believe: the assumed lengths that it covers are scaled until four in five runs keep it.",
			example: "--believe access",
			value: text("time"),
		},
		assume: {
			says: "An assumption in the place of what is written, or besides it, as a link of the timeline names it.",
			example: "--assume together=some",
			value: text("name=value"),
			repeats: true,
		},
		against: {
			says: "What another plan changes, as a link of the timeline names it; drop=people takes something away. Adds its dates and the difference, with the same random draws.",
			example: "--against people=2",
			value: text("name=value"),
			repeats: true,
			without: ["ics"],
		},
		by: {
			says: "A date to be live by: adds the chance to keep it and the latest start of every task.",
			example: "--by 2027-05-14",
			value: date,
		},
		confidence: {
			says: "Confidence for the latest starts: the probability of making the --by date, between 0 and 1. Default 0.8.",
			example: "--by 2027-05-14 --confidence 0.9",
			value: decimal("a chance"),
		},
		people: {
			says: "How many people work on your tasks at once, from 1 to 99; no limit without it.",
			example: "--people 2",
			value: wholeNumber("a number of people"),
		},
		progress: {
			says: "A file that the checklist page exported: its answers, ticks, assumptions, start, wanted date and region count.",
			example: "--progress prioticket.json",
			value: file,
		},
		trials: {
			says: "How many runs to play, from 1 to 1,000,000; 10,000 without it.",
			example: "--trials 2000",
			value: wholeNumber("a number of runs"),
		},
		seed,
		json: {
			says: "Prints the estimate as JSON, for other programs.",
			example: "--json",
			without: ["csv", "ics"],
		},
		csv: {
			says: "Prints every figure as comma-separated values, one a row, for spreadsheets.",
			example: "--csv",
			without: ["json", "ics"],
		},
		ics: {
			says: "Prints the estimate as a calendar file.",
			example: "--ics",
			without: ["json", "csv"],
		},
		calendar: {
			says: "A name that tells this integration from others in the calendar, the same each time: letters, digits and hyphens.",
			example: "--ics --calendar acme",
			value: calendarName,
		},
		again: {
			says: "With --ics: an earlier file was imported, so cancel the entries of what no longer applies.",
			example: "--ics --again",
		},
	},
});

import { commandRow } from "./row.ts";
import { seed } from "./shared-options.ts";
import { file, region, text, wholeNumber } from "./values.ts";
import { providerIds } from "./words.ts";

export const portfolioRow = commandRow({
	name: "portfolio",
	says: "Several integrations with one team: whose tasks should go first, what each order costs each integration, and when each will be live.",
	example: "portfolio prioticket trip-com",
	words: {
		name: "provider",
		says: "The providers to integrate with; several integrations with one by a name of their own: prioticket prioticket~alpine.",
		least: 1,
		most: 5,
		known: providerIds,
		named: true,
	},
	schema: "api/portfolio.schema.json",
	options: {
		people: {
			says: "How many people work on your tasks of all integrations together, from 1 to 99; one without it.",
			example: "--people 2",
			value: wholeNumber("a number of people"),
		},
		start: {
			says: "The day on which work starts, for all or for one; without it that of the progress file, or the next Monday.",
			example: "--start 2027-01-04 --start prioticket=2027-02-01",
			value: text("date"),
			repeats: true,
		},
		region: {
			says: "The region whose public holidays you keep, for all or for one; without it that of the progress file, or the provider's.",
			example: "--region GB-ENG --region prioticket=NL",
			value: region,
			repeats: true,
		},
		week: {
			says: "Your working weekdays, for all or for one, 1 is Monday; the usual week of the region without it.",
			example: "--week 1234 --week prioticket=12345",
			value: text("weekdays"),
			repeats: true,
		},
		off: {
			says: "Days off of the team, or of those who work on one: days, and stretches of at most 1,000 days, joined by commas; with “half” behind it, half of each day.",
			example: "--off 2027-02-01..2027-02-12 --off prioticket=2027-03-08",
			value: text("days"),
			repeats: true,
		},
		order: {
			says: "Shows the dates of this order in the place of the first.",
			example: "--order trip-com,prioticket",
			value: text("order"),
		},
		by: {
			says: "A date by which an integration has to be live: orders that keep these dates most often go first.",
			example: "--by prioticket=2027-05-14",
			value: text("provider=date"),
			repeats: true,
		},
		weight: {
			says: "How many days of another integration one day of this one counts, over 0 and up to 100; 1 without it.",
			example: "--weight prioticket=3",
			value: text("provider=number"),
			repeats: true,
		},
		progress: {
			says: "A file that a checklist page exported, one for each integration: its answers, ticks, start, wanted date, region and assumptions count.",
			example: "--progress prioticket.json",
			value: file,
			repeats: true,
		},
		answer: {
			says: "Answers a question of a process; several options of one question are joined by commas.",
			example: "--answer prioticket.booking=direct",
			value: {
				...text("provider.question=option"),
				known: async () =>
					(await import("./known-answers.ts")).knownAnswersByProvider(),
			},
			repeats: true,
		},
		own: {
			says: "Your own figures for a task, in the unit of its definition: if all goes well, most likely, if it goes badly.",
			example: "--own prioticket.build-integration=5,10,20",
			value: text("provider.task=figures"),
			repeats: true,
		},
		done: {
			says: "A task that is done, with its day.",
			example: "--done prioticket.build-integration=2027-01-05",
			value: text("provider.task=day"),
			repeats: true,
		},
		since: {
			says: "A task that runs or is waited for, with the day on which it began.",
			example: "--since prioticket.build-integration=2027-01-05",
			value: text("provider.task=day"),
			repeats: true,
		},
		skipped: {
			says: "A task that no longer has to be done.",
			example: "--skipped prioticket.build-integration",
			value: text("provider.task"),
			repeats: true,
		},
		believe: {
			says: "A published time to believe: the assumed lengths that it covers are scaled until four in five runs keep it.",
			example: "--believe prioticket=access",
			value: text("provider=time"),
			repeats: true,
		},
		assume: {
			says: "An assumption in the place of what is written, or besides it, as the command for a timeline names it.",
			example: "--assume prioticket.together=some",
			value: text("provider.name=value"),
			repeats: true,
		},
		trials: {
			says: "How many runs to play for each order, from 1 to 1,000,000; 200 without it. The foremost orders get up to ten times as many.",
			example: "--trials 100",
			value: wholeNumber("a number of runs"),
		},
		seed,
		json: {
			says: "Prints every order as JSON, for other programs.",
			example: "--json",
		},
	},
});

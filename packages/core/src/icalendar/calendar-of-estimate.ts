import { dayNumberOf, plainDateOf } from "../calendar/day-number.ts";
import { dueDay } from "../calendar/due-day.ts";
import type { WorkingCalendar } from "../calendar/working-days.ts";
import { allowedFor } from "../process/allowed-for.ts";
import { tasksOf } from "../process/tasks.ts";
import type { Process } from "../process/types.ts";
import type { Estimate, TaskFact } from "../timeline/index.ts";
import { unitWords } from "../words/units.ts";
import { type CalendarEvent, writeCalendar } from "./write-calendar.ts";

/** What a calendar is written with. */
export interface CalendarSituation {
	readonly facts?: Readonly<Record<string, TaskFact>>;
	/** When the provider works: promises in business days are counted on it. */
	readonly provider: WorkingCalendar;
	/** The moment of writing, milliseconds since 1970. */
	readonly stamp: number;
	/**
	 * What tells the reader's integration from another with the same provider in one calendar; the same for ever. Letters,
	 * digits and hyphens.
	 */
	readonly integration?: string;
	/** An earlier file may have been imported: what no longer applies is cancelled. */
	readonly again?: boolean;
}

/**
 * An estimate as an iCalendar file: the partner's open tasks with their days, the due dates of promised answers with a
 * reminder, when to ask after others who have begun and promised nothing, and the three dates of the launch; with a wanted date that date, and by when each task must begin. Done tasks
 * stand on the day on which they were done. Written again later, with other figures, it updates what was imported before,
 * and cancels what no longer applies.
 *
 * @example
 * ```ts
 * import { workingCalendar } from "@slipway/core/calendar";
 * import { calendarOfEstimate } from "@slipway/core/icalendar";
 * import { example, readProcess } from "@slipway/core/process";
 * import { estimate } from "@slipway/core/timeline";
 * const process = readProcess(example);
 * const provider = workingCalendar("GB-ENG", [1, 2, 3, 4, 5], []);
 * const days = estimate(process, { start: "2027-01-04", answers: {}, partner: provider, provider, trials: 100 });
 * calendarOfEstimate(process, days, { provider, stamp: 0 }).match(/BEGIN:VEVENT/g)?.length; // => 6
 * ```
 */
export function calendarOfEstimate(
	process: Process,
	estimate: Estimate,
	situation: CalendarSituation,
): string {
	return writeCalendar(
		`${process.provider}: way to launch`,
		eventsOfEstimate(process, estimate, situation),
		situation.stamp,
	);
}

/**
 * The entries of `calendarOfEstimate`, to be put beside those of other integrations in one calendar.
 *
 * @example
 * ```ts
 * import { workingCalendar } from "@slipway/core/calendar";
 * import { eventsOfEstimate } from "@slipway/core/icalendar";
 * import { example, readProcess } from "@slipway/core/process";
 * import { estimate } from "@slipway/core/timeline";
 * const process = readProcess(example);
 * const provider = workingCalendar("GB-ENG", [1, 2, 3, 4, 5], []);
 * const days = estimate(process, { start: "2027-01-04", answers: {}, partner: provider, provider, trials: 100 });
 * eventsOfEstimate(process, days, { provider }).length; // => 6
 * ```
 */
export function eventsOfEstimate(
	process: Process,
	estimate: Estimate,
	{
		facts = {},
		provider,
		integration,
		again,
	}: Omit<CalendarSituation, "stamp">,
): readonly CalendarEvent[] {
	const tasks = new Map(tasksOf(process).map((placed) => [placed.id, placed]));
	const uid = (part: string) =>
		`${process.id}.${part}@${integration ? `${integration}.` : ""}slipway.timeline`;
	const events = estimate.tasks.flatMap((entry): CalendarEvent[] => {
		const task = tasks.get(entry.id)?.task;
		const fact = facts[entry.id];
		const allowed = task && allowedFor(task);
		if (
			task === undefined ||
			!(entry.actor === "partner" || task.promise || allowed)
		)
			return [];
		if (allowed) {
			const since = waitingSince(entry.id, task.after, facts);
			if (since === undefined) return [];
			const until = plainDateOf(dueDay(dayNumberOf(since), allowed, provider));
			return [
				{
					uid: uid(`ask.${entry.id}`),
					title: `Ask how it stands: ${entry.title} (${process.provider})`,
					description: `No time was promised. We allow ${allowed.within} ${unitWords(allowed.within, allowed.unit)}, counted from ${since}.`,
					first: until,
					last: until,
					remindDaysBefore: 0,
				},
			];
		}
		const title = `${process.provider}: ${entry.title}`;
		// Under the UID of its time as an open task, so that an import before does not leave it standing as open.
		if (fact && "done" in fact)
			return [
				{
					uid: uid(
						entry.actor === "partner" ? `task.${entry.id}` : `due.${entry.id}`,
					),
					title: `Done: ${title}`,
					first: fact.done,
					last: fact.done,
				},
			];
		if (entry.actor === "partner")
			return [
				...(entry.latestStart && !fact
					? [
							{
								uid: uid(`latest.${entry.id}`),
								title: `Start by today at the latest: ${title}`,
								first: entry.latestStart,
								last: entry.latestStart,
								remindDaysBefore: 0,
							},
						]
					: []),
				{
					uid: uid(`task.${entry.id}`),
					title,
					description: [
						`Estimated: half of the runs begin by ${entry.start} and are done by ${entry.finish}, nine of ten by ${entry.lateFinish}.`,
						...(entry.latestStart
							? [`To keep the wanted date, start by ${entry.latestStart}.`]
							: []),
					].join("\n"),
					first: entry.start,
					// A task without a length of its own can end with the day before.
					last: [entry.start, entry.finish].toSorted()[1] ?? entry.start,
				},
			];
		if (!task.promise) return [];
		const asked = fact && "started" in fact ? fact.started : undefined;
		const due = plainDateOf(
			dueDay(dayNumberOf(asked ?? entry.start), task.promise, provider),
		);
		const { within, unit, strength } = task.promise;
		return [
			{
				uid: uid(`due.${entry.id}`),
				title: `${asked ? "Due" : "Expected by"}: ${entry.title} (${process.provider})`,
				description: `${strength === "aim" ? "The provider aims at" : "The provider promises"} ${within} ${unitWords(within, unit)}, counted from ${asked ?? `${entry.start}, when it is expected to begin`}.`,
				first: due,
				last: due,
				remindDaysBefore: 0,
			},
		];
	});
	const launches = estimate.liveBy.map(
		({ share, date }): CalendarEvent => ({
			uid: uid(`live.${Math.round(share * 100)}`),
			title: `${process.provider}: live, with a chance of ${Math.round(share * 100)} %`,
			description: `An estimate, not a promise: ${estimate.trials} runs from ${estimate.start}, seed ${estimate.seed}.`,
			first: date,
			last: date,
		}),
	);
	const by = estimate.chance?.by;
	const wanted: readonly CalendarEvent[] = by
		? [
				{
					uid: uid("wanted"),
					title: `${process.provider}: wanted live by today`,
					first: by,
					last: by,
				},
			]
		: [];
	const all = [...events, ...launches, ...wanted];
	const there = new Set(all.map((event) => event.uid));
	const gone = [
		["wanted", "The wanted date"] as const,
		...[...tasks.values()].flatMap(({ id, task }) =>
			// Every entry that the task can have had.
			(task.actor === "partner"
				? ["task", "latest"]
				: task.promise
					? ["due"]
					: allowedFor(task)
						? ["ask"]
						: []
			).map((part) => [`${part}.${id}`, task.title] as const),
		),
	].flatMap(([part, title]): CalendarEvent[] =>
		again && !there.has(uid(part))
			? [
					{
						uid: uid(part),
						title: `No longer applies: ${title} (${process.provider})`,
						first: estimate.start,
						last: estimate.start,
						cancelled: true,
					},
				]
			: [],
	);
	return [...all, ...gone];
}

/** Since when an open task of others is waited for: since it was begun, or since the last of what comes first was done. */
function waitingSince(
	id: string,
	after: readonly string[],
	facts: Readonly<Record<string, TaskFact>>,
): string | undefined {
	const fact = facts[id];
	if (fact) return "started" in fact ? fact.started : undefined;
	const before = after.map((earlier) => facts[earlier]);
	if (!before.every((each) => each && !("started" in each))) return undefined;
	return before
		.flatMap((each) => (each && "done" in each ? [each.done] : []))
		.toSorted()
		.at(-1);
}

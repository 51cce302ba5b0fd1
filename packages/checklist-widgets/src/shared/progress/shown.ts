import {
	dayAfter,
	type Glance,
	glanceOf,
	type PlainDate,
	type Plan,
	type Progress,
	stagesOf,
	type TaskState,
	type There,
	tasksInView,
} from "@slipway/core/checklist";
import type { StateValue } from "../state/state-values.ts";

/**
 * What a page that is only read shows of the progress, worked out beforehand, so that such a page needs neither the
 * process nor the calendar. The words of a task can change from day to day (“overdue by 2 working days”); they are
 * written down for a month.
 */
export interface Shown {
	/** The plan that it was worked out from, by its version. */
	readonly plan: string;
	/** The provider's, an IANA name. */
	readonly timeZone: string;
	/** The days for which it holds, plain dates by the reader's clock. */
	readonly from: PlainDate;
	readonly until: PlainDate;
	readonly tasks: {
		readonly [id: string]: {
			readonly state: TaskState;
			/** From which day on by the reader's clock, and by the provider's, which words hold, in order. */
			readonly words: readonly (readonly [PlainDate, PlainDate, string])[];
		};
	};
	/** Where the integration is, in a few lines: from which days on by both clocks, in order. */
	readonly glance: readonly (readonly [PlainDate, PlainDate, Glance])[];
	readonly stages: readonly {
		readonly id: string;
		readonly mark: StateValue<"data-progress"> | undefined;
		readonly words: string;
	}[];
}

const daysAhead = 31;

/**
 * The days by both clocks as they follow each other: two for each day of the reader's where the clocks differ, one before
 * midnight of the other clock and one after it.
 */
function daysFrom(
	today: PlainDate,
	{ zone, behind }: There,
): readonly (readonly [PlainDate, PlainDate])[] {
	const steps = !zone ? [0] : behind ? [-1, 0] : [0, 1];
	return Array.from({ length: daysAhead }, (_, ahead) =>
		steps.map(
			(step) =>
				[dayAfter(today, ahead), dayAfter(today, ahead + step)] as const,
		),
	).flat();
}

/** What to show of the progress, from `today` on. */
export function shownOf(
	plan: Plan,
	progress: Progress,
	today: PlainDate,
	there: There,
): Shown {
	const days = daysFrom(today, there);
	const views = days.map(([day, other]) =>
		tasksInView(plan, progress, day, { ...there, day: other }),
	);
	const first = views[0] ?? [];
	return {
		plan: plan.version,
		timeZone: plan.calendar.timeZone,
		from: today,
		until: days.at(-1)?.[0] ?? today,
		tasks: Object.fromEntries(
			first.map(({ task, state }, index) => [
				task.id,
				{
					state,
					words: days
						.map(
							(pair, ahead) =>
								[...pair, views[ahead]?.[index]?.words ?? ""] as const,
						)
						.filter(([, , words], ahead, all) => words !== all[ahead - 1]?.[2]),
				},
			]),
		),
		glance: days
			.map((pair, ahead) => [...pair, glanceOf(views[ahead] ?? [])] as const)
			.filter(
				([, , glance], ahead, all) =>
					JSON.stringify(glance) !== JSON.stringify(all[ahead - 1]?.[2]),
			),
		stages: stagesOf(plan, first).map(({ id, mark, words }) => ({
			id,
			mark,
			words,
		})),
	};
}

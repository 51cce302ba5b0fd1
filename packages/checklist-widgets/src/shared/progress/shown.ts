import {
	dayAfter,
	type PlainDate,
	type Plan,
	type Progress,
	stagesOf,
	type TaskState,
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
	/** The days for which it holds, plain dates. */
	readonly from: PlainDate;
	readonly until: PlainDate;
	readonly tasks: {
		readonly [id: string]: {
			readonly state: TaskState;
			/** From which day on which words hold, in order. */
			readonly words: readonly (readonly [PlainDate, string])[];
		};
	};
	readonly stages: readonly {
		readonly id: string;
		readonly mark: StateValue<"data-progress"> | undefined;
		readonly words: string;
	}[];
}

const daysAhead = 31;

/** What to show of the progress, from `today` on. */
export function shownOf(
	plan: Plan,
	progress: Progress,
	today: PlainDate,
): Shown {
	const days = Array.from({ length: daysAhead }, (_, ahead) =>
		dayAfter(today, ahead),
	);
	const views = days.map((day) => tasksInView(plan, progress, day));
	const first = views[0] ?? [];
	return {
		plan: plan.version,
		from: today,
		until: days.at(-1) ?? today,
		tasks: Object.fromEntries(
			first.map(({ task, state }, index) => [
				task.id,
				{
					state,
					words: days
						.map(
							(day, ahead) =>
								[day, views[ahead]?.[index]?.words ?? ""] as const,
						)
						.filter(([, words], ahead, all) => words !== all[ahead - 1]?.[1]),
				},
			]),
		),
		stages: stagesOf(plan, first).map(({ id, mark, words }) => ({
			id,
			mark,
			words,
		})),
	};
}

import {
	calendarDaysIn,
	isWorked,
	workingDaysIn,
} from "../../calendar/due-date.ts";
import type { PlainDate, WorkingCalendar } from "../../calendar/index.ts";
import {
	type Answers,
	type ApplicableTask,
	applicableTasks,
	type Process,
	type Task,
} from "../../process/index.ts";
import type { Distribution } from "./distribution.ts";
import type { Network, NetworkTask, TaskFact, Work } from "./network.ts";
import type { OwnDuration } from "./own-duration.ts";

type Duration = Task["duration"];

/** What a process becomes a network with. */
export interface Situation {
	readonly start: PlainDate;
	readonly answers: Answers;
	readonly partner: WorkingCalendar;
	readonly provider: WorkingCalendar;
	readonly facts?: Readonly<Record<string, TaskFact>>;
	readonly durations?: Readonly<Record<string, OwnDuration>>;
}

/** More failed rounds than anybody would sit through; keeps a run finite. */
export const maximumRounds = 25;

/**
 * The tasks that lead to launch, as a network: those that apply, and that the launch waits for, directly or not. Third
 * parties work on the provider's calendar, because theirs is not known.
 *
 * @example
 * ```ts
 * import { workingCalendar } from "@slipway/core/calendar";
 * import { example, readProcess } from "@slipway/core/process";
 * import { networkOf } from "@slipway/core/timeline";
 * const partner = workingCalendar("DE", [1, 2, 3, 4, 5], []);
 * const situation = { start: "2027-01-04", answers: {}, partner, provider: partner };
 * networkOf(readProcess(example), situation).tasks.map(({ after }) => after); // => [[], [0], [1], [2]]
 * ```
 */
export function networkOf(process: Process, situation: Situation): Network {
	const placed = leadingUp(process, situation.answers);
	const position = new Map(placed.map(({ id }, index) => [id, index]));
	const calendars = [situation.partner, situation.provider];
	const calendarOf = (actor: string) => (actor === "partner" ? 0 : 1);
	return {
		start: situation.start,
		calendars,
		target: position.get(process.liveWith) ?? placed.length - 1,
		tasks: placed.map(({ id, task, waitsFor }): NetworkTask => {
			const calendar = calendarOf(task.actor);
			const own = situation.durations?.[id];
			const fact = situation.facts?.[id];
			return {
				id,
				after: waitsFor.flatMap((earlier) => position.get(earlier) ?? []),
				party: task.actor,
				work: workOf(
					own ? { ...task.duration, ...own } : task.duration,
					calendar,
					calendars,
				),
				waitsForWorkingDay: task.promise?.handIn === "next-working-day",
				...(task.review && {
					review: {
						chance: task.review.passes.chance,
						fix: workOf(task.review.fix, 0, calendars),
						fixParty: "partner",
						maximumRounds: task.review.maximumRounds ?? maximumRounds,
					},
				}),
				...(fact && { fact }),
			};
		}),
	};
}

/** The applicable tasks that launch waits for, each after those that it waits for. */
export function leadingUp(
	process: Process,
	answers: Answers,
): readonly ApplicableTask[] {
	const all = new Map(
		applicableTasks(process, answers).map((placed) => [placed.id, placed]),
	);
	const ordered = new Map<string, ApplicableTask>();
	const visit = (id: string) => {
		const placed = all.get(id);
		if (placed === undefined || ordered.has(id)) return;
		for (const earlier of placed.waitsFor) visit(earlier);
		ordered.set(id, placed);
	};
	visit(process.liveWith);
	return [...ordered.values()];
}

function workOf(
	duration: Duration | (Duration & OwnDuration),
	calendar: number,
	calendars: readonly WorkingCalendar[],
): Work {
	const { unit } = duration;
	const worked = isWorked(unit);
	return {
		distribution: distributionOf(duration),
		runs: worked ? "working days" : "all days",
		factor: worked
			? workingDaysIn(1, unit, calendars[calendar] as WorkingCalendar)
			: calendarDaysIn(1, unit),
		calendar,
	};
}

function distributionOf(
	duration: Duration | (Duration & OwnDuration),
): Distribution {
	if ("optimistic" in duration) {
		const { optimistic, likely, pessimistic } = duration;
		return {
			shape: "shape" in duration ? duration.shape : "beta-pert",
			optimistic,
			likely,
			pessimistic,
		};
	}
	return { shape: "fixed", amount: duration.exactly };
}

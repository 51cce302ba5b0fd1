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

/** The figures of a length, those of a definition or of the reader's own. */
type Figures = Duration | (Duration & OwnDuration) | typeof noTime;

/** What a process becomes a network with. */
export interface Situation {
	readonly start: PlainDate;
	readonly answers: Answers;
	readonly partner: WorkingCalendar;
	readonly provider: WorkingCalendar;
	readonly facts?: Readonly<Record<string, TaskFact>>;
	readonly durations?: Readonly<Record<string, OwnDuration>>;
	/** The tasks whose rework has figures of the reader's own, which are in the process already. */
	readonly ownRework?: ReadonlySet<string>;
}

/** More failed rounds than anybody would sit through; keeps a run finite. */
export const maximumRounds = 25;

/**
 * The tasks that lead to launch, as a network: those that apply, and that the launch waits for, directly or not. Third
 * parties work on the provider's calendar, because theirs is not known. A launch that is left out takes no time: the
 * estimate is then of the moment at which it could begin.
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
	const placed = leadingUp(process, situation);
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
			const place = {
				id,
				after: waitsFor.flatMap((earlier) => position.get(earlier) ?? []),
				party: task.actor,
			};
			if (fact && "skipped" in fact)
				return { ...place, work: workOf(noTime, calendar, calendars) };
			return {
				...place,
				work: workOf(
					own ? { ...task.duration, ...own } : task.duration,
					calendar,
					calendars,
				),
				...(task.promise?.handIn === "next-working-day" && {
					startsOn: calendar,
				}),
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

/**
 * The tasks that count for the launch, each after those that it waits for: what has been done or runs, and what the launch
 * still waits for. What has been done or runs waits for nothing any more, so that what led to it alone no longer counts.
 */
export function leadingUp(
	process: Process,
	{ answers, facts = {} }: Pick<Situation, "answers" | "facts">,
): readonly ApplicableTask[] {
	const { liveWith } = process;
	const isLeftOut = (id: string) =>
		id !== liveWith && facts[id] !== undefined && "skipped" in facts[id];
	const all = new Map(
		applicableTasks(process, answers, isLeftOut).map((placed) => [
			placed.id,
			placed,
		]),
	);
	const ordered = new Map<string, ApplicableTask>();
	const visit = (id: string) => {
		const placed = all.get(id);
		if (placed === undefined || ordered.has(id)) return;
		for (const earlier of placed.waitsFor) visit(earlier);
		ordered.set(id, placed);
	};
	visit(liveWith);
	const hasHappened = (id: string) =>
		facts[id] !== undefined && !("skipped" in facts[id]);
	const awaited = new Set<string>();
	const wait = (id: string) => {
		if (awaited.has(id)) return;
		awaited.add(id);
		if (!hasHappened(id)) ordered.get(id)?.waitsFor.forEach(wait);
	};
	wait(liveWith);
	return [...ordered.values()].filter(
		({ id }) => hasHappened(id) || awaited.has(id),
	);
}

const noTime = { exactly: 0, unit: "calendar days" } as const;

function workOf(
	duration: Figures,
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

function distributionOf(duration: Figures): Distribution {
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

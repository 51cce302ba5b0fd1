import type { PlainDate } from "@slipway/core/calendar";
import type { Turn } from "@slipway/core/checklist";
import type { Estimate } from "@slipway/core/timeline";
import type { TimelinePlan } from "../timeline-plan.ts";

type EstimatedTask = Estimate["tasks"][number];

/** One lane: everything that one side still has to do, in the order of time. */
export interface Lane {
	readonly turn: Turn;
	/** “You”, “Prioticket”. */
	readonly who: string;
	readonly tasks: readonly EstimatedTask[];
}

/** The tasks of an estimate by whose turn they are: you, the provider, third parties. */
export function lanesOf(
	estimate: Estimate,
	plan: TimelinePlan,
): readonly Lane[] {
	const order: readonly Turn[] = ["you", "them", "third"];
	return order.flatMap((turn) => {
		const tasks = estimate.tasks
			.filter(
				({ id, standing }) =>
					standing !== "done" && plan.tasks[id]?.turn === turn,
			)
			.toSorted(byStart);
		const names = [
			...new Set(tasks.map(({ id }) => plan.tasks[id]?.who ?? "")),
		];
		return tasks.length === 0 ? [] : [{ turn, who: names.join(", "), tasks }];
	});
}

/** A station of the rail: where a stage begins. */
export interface StationOnDate {
	readonly number: number;
	readonly title: string;
	readonly turn: Turn;
	readonly date: string;
}

/**
 * The rail on dates: each stage stands where its first task begins, but not before the stages ahead of it are done,
 * because some of its tasks can be begun long before.
 */
export function stationsOf(
	estimate: Estimate,
	plan: TimelinePlan,
): readonly StationOnDate[] {
	let reached = estimate.start;
	return plan.stages.flatMap(({ id, number, title }) => {
		const tasks = estimate.tasks
			.filter((task) => plan.tasks[task.id]?.stage === id)
			.toSorted(byStart);
		const [first] = tasks;
		if (first === undefined) return [];
		const date = latest([first.start, reached]);
		reached = latest([reached, ...tasks.map(({ finish }) => finish)]);
		return [{ number, title, turn: plan.tasks[first.id]?.turn ?? "you", date }];
	});
}

const latest = (dates: readonly PlainDate[]) => dates.toSorted().at(-1) ?? "";

function byStart(left: EstimatedTask, right: EstimatedTask): number {
	if (left.start === right.start) return 0;
	return left.start < right.start ? -1 : 1;
}

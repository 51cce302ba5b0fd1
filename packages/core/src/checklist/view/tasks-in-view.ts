import { holds } from "../../process/condition/holds.ts";
import { waitsFor } from "../../process/waits-for.ts";
import { calendarOf, type PlainDate } from "../days.ts";
import { own, taskFields } from "../field.ts";
import type { Plan, PlanTask } from "../plan/plan.ts";
import {
	type Progress,
	type Status,
	type TaskProgress,
	valueIn,
	valuesIn,
} from "../progress.ts";
import type { There } from "../there.ts";
import { answersOf, whyWords } from "./answers-view.ts";
import { latest } from "./latest.ts";
import { standingOf } from "./state.ts";
import type { TaskView } from "./task-view.ts";
import { stateWords } from "./words.ts";

const open: Status = { is: "open" };
const nothing: TaskProgress = {};

/**
 * Every task of the plan as the checklist shows it, in reading order, worked out from what has been said. Tasks that do
 * not apply are among them, with the reason.
 *
 * @param today a plain date by the reader's clock.
 * @param there the provider's day at the same moment; without it the same.
 *
 * @example
 * ```ts
 * import { emptyProgress, planOf, tasksInView } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * const plan = planOf(readProcess(example), []);
 * tasksInView(plan, emptyProgress("example"), "2026-11-26").map(({ state }) => state); // => ["ready", "blocked", "blocked", "blocked"]
 * ```
 */
export function tasksInView(
	plan: Plan,
	progress: Progress,
	today: PlainDate,
	there: There = { day: today },
): readonly TaskView[] {
	const answers = answersOf(plan, progress);
	const calendar = calendarOf(plan);
	const byId = new Map(plan.tasks.map((task) => [task.id, task]));
	const said = (id: string) => own(progress.tasks, id) ?? nothing;
	const statusOf = (id: string) => valueIn(said(id).status) ?? open;
	const applies = new Map(
		plan.tasks.map(({ id, when }) => [id, holds(when, answers)]),
	);
	const doneOn = (id: string) => {
		const status = statusOf(id);
		return applies.get(id) && status.is === "done" ? status.on : undefined;
	};
	const after = (id: string) => byId.get(id)?.after;
	const inTheWay = (id: string) =>
		applies.get(id) === true && statusOf(id).is !== "skipped";

	return plan.tasks.map((task) => {
		const { id, asks, only } = task;
		const status = statusOf(id);
		const base = {
			task,
			turn: turnOf(task),
			status,
			said: said(id),
			conflicts: conflictsIn(said(id)),
			why:
				asks && only
					? whyWords(only, asks, plan, progress, answers)
					: undefined,
		};
		if (!applies.get(id))
			return finish({
				...base,
				state: "out",
				overdue: 0,
				slow: 0,
				blockers: [],
			});
		const earlier = waitsFor(id, after, inTheWay);
		const missing = earlier.filter((name) => statusOf(name).is !== "done");
		const blockers = lastOf(missing, after).flatMap(
			(name) => byId.get(name) ?? [],
		);
		const standing = standingOf(task, status, {
			calendar,
			today,
			there: there.day,
			blockers,
			free: latest(earlier.map(doneOn)),
			doneOn,
			planned: valueIn(said(id).planned) || undefined,
		});
		return finish({ ...base, ...standing, blockers });
	});

	function finish(view: Omit<TaskView, "words">): TaskView {
		return { ...view, words: stateWords(view, today, there.zone) };
	}
}

function turnOf({ actor }: PlanTask): TaskView["turn"] {
	if (actor === "partner") return "you";
	return actor === "provider" ? "them" : "third";
}

function conflictsIn(said: TaskProgress): TaskView["conflicts"] {
	return taskFields.filter(
		(field) => valuesIn<unknown>(said[field]).length > 1,
	);
}

/** The tasks that none of the others waits for: with the last of a chain named, the earlier ones go without saying. */
function lastOf(
	tasks: readonly string[],
	after: (id: string) => readonly string[] | undefined,
): readonly string[] {
	const earlier = new Set<string>();
	const pass = (id: string) => {
		for (const name of after(id) ?? [])
			if (!earlier.has(name)) {
				earlier.add(name);
				pass(name);
			}
	};
	if (tasks.length > 1) for (const id of tasks) pass(id);
	return tasks.filter((id) => !earlier.has(id));
}

import { valueIn } from "../progress.ts";
import { type Count, countDone } from "./counts.ts";
import type { TaskView, Turn } from "./task-view.ts";
import { nextOf, theirTurn } from "./turns.ts";
import { chaseWords } from "./words.ts";

/** One task as a list of integrations names it. */
export interface GlanceTask {
	readonly id: string;
	readonly title: string;
	/** How it stands: “Waiting for Prioticket since Mon 4 Jan, due Tue 12 Jan”. */
	readonly words: string;
	readonly overdue: boolean;
	/** Who looks after it; missing where nobody has said. */
	readonly owner?: string;
}

/** Where an integration is, in a few lines. */
export interface Glance {
	/** What is done of what is mandatory. */
	readonly count: Count;
	/** Who has to act next; missing when nobody has. */
	readonly turn?: Turn;
	/** What to do next, without the task: “Next”, “Remind Prioticket”. */
	readonly lead: string;
	/** The task that it is about. */
	readonly next?: GlanceTask;
	/** What others have to do, the most urgent first, without `next`. */
	readonly waiting: readonly GlanceTask[];
}

/**
 * Where an integration is, in a few lines: for lists of several, and for whoever is shown a link.
 *
 * @example
 * ```ts
 * import { emptyProgress, glanceOf, planOf, tasksInView } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * const plan = planOf(readProcess(example), []);
 * const glance = glanceOf(tasksInView(plan, emptyProgress("example"), "2026-11-26"));
 * `${glance.count.words}. ${glance.lead}: ${glance.next?.title}`; // => "0 of 4 mandatory tasks done. Next: Send the direct debit mandate"
 * ```
 */
export function glanceOf(tasks: readonly TaskView[]): Glance {
	const next = nextOf(tasks);
	const count = countDone(tasks, "mandatory ");
	const theirs = theirTurn(tasks);
	if (typeof next === "string")
		return {
			count,
			lead:
				next === "finished"
					? "All mandatory tasks are done"
					: "No task can start: look at what is left",
			waiting: theirs.map(inGlance),
		};
	const view =
		"do" in next ? next.do : "remind" in next ? next.remind : next.wait;
	const other = view.waitsFor ?? view.task.who;
	return {
		count,
		turn: "do" in next ? "you" : view.turn === "you" ? "them" : view.turn,
		lead:
			"do" in next
				? "Next"
				: "remind" in next
					? capital(chaseWords(view))
					: `Nothing to do for you; ${other} is next`,
		next: inGlance(view),
		waiting: theirs.filter((each) => each !== view).map(inGlance),
	};
}

function inGlance({ task, words, overdue, said }: TaskView): GlanceTask {
	const owner = valueIn(said.owner);
	return {
		id: task.id,
		title: task.title,
		words,
		overdue: overdue > 0,
		...(owner && { owner }),
	};
}

const capital = (text: string) =>
	text.slice(0, 1).toUpperCase() + text.slice(1);

import { dayWords, type PlainDate } from "../days.ts";
import type { Plan } from "../plan/plan.ts";
import { valuesIn } from "../progress.ts";
import type { ChecklistView } from "../view/checklist-view.ts";
import type { StageView } from "../view/stages.ts";
import type { TaskView } from "../view/task-view.ts";
import { plain } from "./plain.ts";

/**
 * The checklist as Markdown, for a ticket or a wiki: what is open first. Reading only; it cannot be imported.
 *
 * @example
 * ```ts
 * import { checklistView, emptyProgress, markdownOf, planOf } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * const plan = planOf(readProcess(example), []);
 * const view = checklistView(plan, emptyProgress("example"), "2026-11-26");
 * markdownOf(plan, view, "2026-11-26").split("\n")[0]; // => "# Example Provider: Example Booking API"
 * ```
 */
export function markdownOf(
	plan: Plan,
	view: ChecklistView,
	today: PlainDate,
): string {
	return `${[
		`# ${plain(plan.provider)}: ${plain(plan.product)}`,
		`As of ${dayWords(today, today)} ${today.slice(0, 4)}. ${view.mandatory.words}. ${view.overall.words}.`,
		...list("Your turn", view.yours, brief),
		...list("Their turn", view.theirs, brief),
		...view.stages.flatMap((stage) => stageBlocks(stage)),
		...list(
			"Answers",
			view.questions,
			({ question, words, answered }) =>
				`- ${plain(question.ask)} ${plain(words)}${answered ? "" : " (assumed)"}`,
		),
		...list(
			"Archived: no longer in the process",
			view.archived,
			({ id, words }) => `- ${plain(id)}: ${plain(words)}`,
		),
	].join("\n\n")}\n`;
}

function stageBlocks({ title, count, tasks }: StageView): readonly string[] {
	const open = tasks.filter(({ state }) => !closed.includes(state));
	const rest = tasks.filter(({ state }) => closed.includes(state));
	return [
		`## ${plain(title)}`,
		`${count.words}.`,
		[...open, ...rest].map(item).join("\n"),
	];
}

const closed = ["done", "skipped", "out"];

function item(view: TaskView): string {
	const { owner, note, evidence } = view.said;
	const notes = [
		...valuesIn(owner).map((text) => text && `Owner: ${plain(text)}`),
		...valuesIn(note).map(plain),
		...valuesIn(evidence).map((link) => link && `Evidence: <${link}>`),
	];
	return [
		`- [${view.state === "done" ? "x" : " "}] ${brief(view).slice(2)}`,
		...notes.filter(Boolean).map((text) => `  - ${text}`),
	].join("\n");
}

function brief({ task, words }: TaskView): string {
	const who = task.who === "you" ? "" : ` (${plain(task.who)})`;
	return `- ${plain(task.title)}${who}: ${plain(words)}`;
}

function list<Item>(
	title: string,
	items: readonly Item[],
	line: (item: Item) => string,
): readonly string[] {
	return items.length === 0 ? [] : [`## ${title}`, items.map(line).join("\n")];
}

import type { PlacedTask } from "@slipway/core/process";
import type { Guide } from "../guide.ts";
import { actorName, capital } from "../words/actor.ts";
import { conditionWords } from "../words/condition.ts";
import { blocks, bullets, heading } from "./blocks.ts";

/** A guide's checklist as Markdown: every task with a box, and the condition of those that only some partners have. */
export function checklistMarkdown(guide: Guide): string {
	return blocks(
		"Every task with its box. Conditional ones say when they apply.",
		...guide.stages.flatMap(({ number, stage, tasks }) => [
			heading(2, `${number} ${stage.title}`),
			bullets(tasks.map((placed) => line(placed, guide))),
		]),
	);
}

function line({ task }: PlacedTask, guide: Guide): string {
	const notes = [
		capital(actorName(task.actor, guide.process)),
		task.requirement,
		conditionWords(task.when, guide),
	];
	return `[ ] ${task.title} (${notes.filter(Boolean).join("; ")})`;
}

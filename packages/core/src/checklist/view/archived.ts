import type { PlainDate } from "../days.ts";
import { valueWords } from "../handover/words.ts";
import type { Plan } from "../plan/plan.ts";
import { type Progress, type TaskProgress, valueIn } from "../progress.ts";

/** Something that was said about a task or a question that the definition no longer has. It is kept. */
export interface Archived {
	readonly id: string;
	readonly kind: "task" | "question";
	/** What was said: “done on Fri 20 Nov; note: …”. */
	readonly words: string;
}

/** What was said about parts that the definition no longer has, and not taken back. */
export function archivedIn(
	plan: Plan,
	progress: Progress,
	today: PlainDate,
): readonly Archived[] {
	const known = new Set(plan.tasks.map(({ id }) => id));
	return [
		...Object.entries(progress.tasks)
			.filter(([id]) => !known.has(id))
			.map(([id, said]) => ({
				id,
				kind: "task" as const,
				words: saidWords(id, said, plan, today),
			}))
			.filter(({ words }) => words !== ""),
		...Object.entries(progress.answers)
			.filter(
				([id, answer]) =>
					!Object.hasOwn(plan.questions, id) && valueIn(answer) !== null,
			)
			.map(([id, answer]) => ({
				id,
				kind: "question" as const,
				words: `answered “${[valueIn(answer) ?? []].flat().join(", ")}”`,
			})),
	];
}

const fields = ["status", "note", "owner", "evidence"] as const;

function saidWords(
	id: string,
	said: TaskProgress,
	plan: Plan,
	today: PlainDate,
): string {
	return fields
		.flatMap((field) => {
			const value = valueIn<unknown>(said[field]);
			return value && Object(value).is !== "open"
				? [valueWords(["tasks", id, field], value, plan, today)]
				: [];
		})
		.join("; ");
}

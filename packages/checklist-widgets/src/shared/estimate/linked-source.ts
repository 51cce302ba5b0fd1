import { emptyProgress, type Progress } from "@slipway/core/checklist";
import type { Linked } from "./link.ts";
import type { ProgressSource } from "./progress-source.ts";
import { written } from "./read-progress.ts";

/** What a link carries, in memory: looking at somebody else's figures must not touch the reader's checklist. */
export function linkedSource(
	process: string,
	{ answers, facts }: Linked,
): ProgressSource {
	const listeners = new Set<() => void>();
	let progress: Progress = {
		...emptyProgress(process),
		answers: registers(answers),
		tasks: Object.fromEntries(
			Object.entries(facts).map(([id, fact]) => [
				id,
				{
					status:
						"done" in fact
							? written({ is: "done" as const, on: fact.done })
							: "started" in fact
								? written({ is: "started" as const, on: fact.started })
								: written({ is: "skipped" as const, because: "" }),
				},
			]),
		),
	};
	return {
		get: () => progress,
		listen: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		say: async (change) => {
			if (!("question" in change) || change.answer === null) return;
			progress = {
				...progress,
				answers: {
					...progress.answers,
					...registers({ [change.question]: change.answer }),
				},
			};
			for (const listener of listeners) listener();
		},
	};
}

const registers = (answers: Linked["answers"]) =>
	Object.fromEntries(
		Object.entries(answers).map(([question, answer]) => [
			question,
			written(answer),
		]),
	);

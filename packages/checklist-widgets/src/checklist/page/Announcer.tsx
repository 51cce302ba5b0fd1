import {
	type ChecklistView,
	chaseWords,
	emptyJournal,
} from "@slipway/core/checklist";
import { useEffect, useRef, useState } from "react";
import { useAtom } from "../../shared/island/use-atom.ts";
import type { ProgressStore } from "../../shared/progress/store.ts";

/** Tells those who listen what a change has led to: what was said, how much is done, what comes next. */
export function Announcer({
	view,
	store,
	arrivedWith,
}: {
	readonly view: ChecklistView;
	readonly store: ProgressStore;
	/** Whether something was said before the checklist arrived. */
	readonly arrivedWith: boolean;
}) {
	const { journal } = useAtom(store.$kept);
	const [words, setWords] = useState("");
	// A step from before the checklist arrived has not been told yet.
	const before = useRef(arrivedWith ? emptyJournal : journal);
	useEffect(() => {
		if (before.current === journal) return;
		const undone = journal.undone.length > before.current.undone.length;
		const [step] = undone ? journal.undone : journal.done;
		before.current = journal;
		if (step)
			setWords(
				`${undone ? "Undone: " : ""}${step.words}. ${view.mandatory.words}. ${nextWords(view)}`,
			);
	}, [journal, view]);
	return (
		<p className="sr-only" role="status" data-announcer="">
			{words}
		</p>
	);
}

function nextWords({ next }: ChecklistView): string {
	if (typeof next === "string") return "";
	if ("do" in next) return `Next: ${next.do.task.title}.`;
	if ("remind" in next) return `Next: ${chaseWords(next.remind)}.`;
	return `${next.wait.words}.`;
}

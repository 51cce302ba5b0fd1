import { useEffect } from "react";
import { useAtom } from "../../shared/island/use-atom.ts";
import type { ProgressStore } from "../../shared/progress/store.ts";

/** Takes steps back and forth. Stays in sight at the foot of the window, and listens to Ctrl+Z. */
export function UndoBar({ store }: { readonly store: ProgressStore }) {
	const { journal } = useAtom(store.$kept);
	const [last] = journal.done;
	const [next] = journal.undone;
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z")
				return;
			// In a text field, the browser's own undo is meant.
			if (event.target instanceof HTMLElement && writes(event.target)) return;
			event.preventDefault();
			if (event.shiftKey) store.redo();
			else store.undo();
		};
		document.addEventListener("keydown", onKey);
		return () => document.removeEventListener("keydown", onKey);
	}, [store]);
	if (!last && !next) return null;
	return (
		<section className="undo-bar buttons" aria-label="Undo and redo">
			<button type="button" disabled={!last} onClick={store.undo}>
				Undo<span className="sr-only">{last ? `: ${last.words}` : ""}</span>
			</button>
			<button type="button" disabled={!next} onClick={store.redo}>
				Redo<span className="sr-only">{next ? `: ${next.words}` : ""}</span>
			</button>
			<span className="undo-words" aria-hidden="true">
				{last?.words}
			</span>
		</section>
	);
}

function writes(element: HTMLElement): boolean {
	return (
		element instanceof HTMLTextAreaElement ||
		(element instanceof HTMLInputElement &&
			!["checkbox", "radio", "file"].includes(element.type))
	);
}

import { fieldsIn, setField } from "@slipway/core/checklist";
import type { ProgressStore } from "../../shared/progress/store.ts";

/** Takes back everything in this checklist, in one step that can be undone. The other checklists stay as they are. */
export function StartAgain({
	store,
	onStarted,
}: {
	readonly store: ProgressStore;
	/** Called with what was done, in words. */
	readonly onStarted: (words: string) => void;
}) {
	return (
		<>
			<h3>Start again</h3>
			<p className="quiet">Clears this checklist and no other.</p>
			<p className="buttons">
				<button
					type="button"
					onClick={() => {
						store.step(
							"Started again",
							fieldsIn(store.$kept.get().progress),
							(progress, stamp) =>
								fieldsIn(progress).reduce(
									(next, field) => setField(next, field, [], stamp),
									progress,
								),
						);
						onStarted("Cleared. Undo takes it back.");
					}}
				>
					Start this checklist again
				</button>
			</p>
		</>
	);
}

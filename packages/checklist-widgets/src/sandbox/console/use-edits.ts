import type { Draft } from "@slipway/sandbox/engine";
import { useState } from "react";
import {
	canUndo,
	draftIn,
	type Edits,
	edited,
	isEdited,
	undone,
} from "../draft/index.ts";
import type { PlannedOperation } from "../plan/index.ts";
import { keepEdits, keptEdits } from "../session/keep-edits.ts";
import type { Session } from "../session/session.ts";

/** The draft that is shown, among those of all operations: each stays as it was left. */
export function useEdits(
	{ sandbox }: Session,
	operations: readonly PlannedOperation[],
	start: Draft,
) {
	const [edits, setEdits] = useState(() => keptEdits(sandbox.api.id));
	// What was typed before the console was there, and an example that a link names, come before what an earlier page left.
	const [draft, setDraft] = useState(() => {
		const first = operations.find(({ id }) => id === start.operation);
		return first && start.example === 0 && !isEdited(start, first)
			? draftIn(edits, first)
			: start;
	});
	const take = (after: Edits, shown: Draft) => {
		setEdits(after);
		setDraft(shown);
		keepEdits(sandbox, after);
	};
	const change = (after: Draft, typed: boolean) =>
		take(edited(edits, draft, after, typed), after);
	const operation = operations.find(({ id }) => id === draft.operation);
	return {
		draft,
		operation,
		change,
		choose: (chosen: PlannedOperation) => setDraft(draftIn(edits, chosen)),
		undo:
			operation && canUndo(edits, operation.id)
				? () => {
						const after = undone(edits, operation.id);
						take(after, draftIn(after, operation));
					}
				: undefined,
	};
}

import { type Draft, draftOf } from "@slipway/sandbox/engine";
import type { PlannedOperation } from "../plan/index.ts";

/** The draft of an operation, and what stood there before. */
interface Edited {
	readonly now: Draft;
	readonly past: readonly Draft[];
	/** Whether the last change was typed: typing on adds no step to undo. */
	readonly typed: boolean;
}

/** The drafts of a console by operation. */
export type Edits = Readonly<Record<string, Edited>>;

/** How many steps can be undone. */
const stepsKept = 50;

/** The draft of an operation as it was left, else its first example. */
export const draftIn = (edits: Edits, operation: PlannedOperation): Draft =>
	ownOf(edits, operation.id)?.now ?? draftOf(operation);

/** Edits with a draft changed: `typed` by hand, or put there at once by an example or a fix. */
export function edited(
	edits: Edits,
	before: Draft,
	after: Draft,
	typed: boolean,
): Edits {
	const own = ownOf(edits, after.operation);
	const past = own?.past ?? [];
	const goesOn = typed && own?.typed;
	const stood = own?.now ?? before;
	return {
		...edits,
		[after.operation]: {
			now: after,
			past:
				goesOn || stood.operation !== after.operation
					? past
					: [...past, stood].slice(-stepsKept),
			typed,
		},
	};
}

/** Edits with the last change of an operation taken back. */
export function undone(edits: Edits, operation: string): Edits {
	const own = ownOf(edits, operation);
	const now = own?.past.at(-1);
	if (!own || !now) return edits;
	return {
		...edits,
		[operation]: { now, past: own.past.slice(0, -1), typed: false },
	};
}

/** Whether there is a change to be taken back. */
export const canUndo = (edits: Edits, operation: string): boolean =>
	(ownOf(edits, operation)?.past.length ?? 0) > 0;

/** Whether a draft differs from the example that it began as. */
export const isEdited = (draft: Draft, operation: PlannedOperation): boolean =>
	JSON.stringify(draft) !== JSON.stringify(draftOf(operation, draft.example));

const ownOf = (edits: Edits, operation: string): Edited | undefined =>
	Object.hasOwn(edits, operation) ? edits[operation] : undefined;

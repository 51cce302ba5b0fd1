import type { Draft } from "@slipway/sandbox/engine";
import type { ShowRow } from "../console/shown-row.ts";
import type { ConsolePlan } from "../plan/index.ts";
import type { Session } from "../session/session.ts";

/** What the journal needs of the console around it. */
export interface JournalProps {
	readonly plan: ConsolePlan;
	readonly session: Session;
	/** The operation that is chosen, for a request that belongs to none. */
	readonly operation: string;
	/** Puts a request into the form. */
	readonly onAgain: (draft: Draft) => void;
	readonly onShowRow: ShowRow;
}

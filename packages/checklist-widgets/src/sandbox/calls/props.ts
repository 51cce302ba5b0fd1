import type { ConsolePlan } from "../plan/index.ts";
import type { Session } from "../session/session.ts";

/** The console that the calls belong to. */
export interface CallsProps {
	readonly plan: ConsolePlan;
	readonly session: Session;
}

/** What the panel shares with the line that says when the provider calls. */
export interface PanelProps extends CallsProps {
	/** The number of the call that is open; the oldest one that waits when it is undefined. */
	readonly chosen: number | undefined;
	readonly onChoose: (number: number | undefined) => void;
	/** Counts how often the user asked to be led to the open call. */
	readonly sought: number;
}

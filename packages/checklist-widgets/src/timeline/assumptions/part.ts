import type { Process } from "@slipway/core/process";
import type { Assumptions, Estimate } from "@slipway/core/timeline";
import type { Inputs } from "../../shared/estimate/inputs.ts";
import type { TimelinePlan } from "../timeline-plan.ts";

/** What the panel works with. */
export interface PanelProps {
	readonly process: Process;
	readonly plan: TimelinePlan;
	readonly estimate: Estimate;
	readonly inputs: Inputs;
	readonly change: (change: Partial<Inputs>) => void;
	/** Tells the checklist, where it is the reader's own. */
	readonly tell: (detail: string, text: string) => void;
}

/** Sets an assumption by its name, or takes it back. */
export type Assume = (name: string, value: string | undefined) => void;

/** What a part of the panel works with. */
export interface PartProps extends Pick<PanelProps, "process" | "plan"> {
	readonly read: Assumptions;
	readonly assume: Assume;
}

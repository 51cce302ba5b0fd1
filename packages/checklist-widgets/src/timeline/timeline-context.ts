import type { Plan } from "@slipway/core/checklist";
import type { Process } from "@slipway/core/process";
import type { Estimator } from "./run/estimator.ts";
import type { TimelinePlan } from "./timeline-plan.ts";

/** Everything that a timeline works with. */
export interface TimelineContext {
	readonly process: Process;
	readonly plan: TimelinePlan;
	readonly checklist: Plan;
	readonly regions: { readonly [region: string]: string };
	/** The working week where it is not Monday to Friday, by region. */
	readonly weeks: { readonly [region: string]: readonly number[] };
	readonly home: string;
	readonly estimator: Estimator;
}

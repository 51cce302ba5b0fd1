import type { AssumedRisk } from "@slipway/core/timeline";
import type { TimelinePlan } from "../timeline-plan.ts";

/** “Delays “Build” by 1 to 10 business days, most likely 3.” */
export function effectWords(
	effect: AssumedRisk["effect"],
	plan: TimelinePlan,
): string {
	const { optimistic, likely, pessimistic } = effect;
	if ("delays" in effect)
		return `Delays “${plan.tasks[effect.delays]?.title ?? effect.delays}” by ${optimistic} to ${pessimistic} business days, most likely ${likely}.`;
	const more = (times: number) => Math.round((times - 1) * 100);
	return `Everything that ${plan.actors[effect.slows]?.who ?? effect.slows} ${effect.slows === "partner" ? "do" : "does"} takes ${more(optimistic)} to ${more(pessimistic)} % longer, most likely ${more(likely)} %.`;
}

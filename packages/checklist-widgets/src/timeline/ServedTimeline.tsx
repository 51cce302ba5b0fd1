import type { Estimate } from "@slipway/core/timeline";
import { Result } from "./result/Result.tsx";
import type { TimelinePlan } from "./timeline-plan.ts";

/** The timeline as it is served: an estimate of the build, nothing to change. Complete without script. */
export function ServedTimeline({
	plan,
	estimate,
}: {
	readonly plan: TimelinePlan;
	readonly estimate: Estimate;
}) {
	return (
		<Result
			plan={plan}
			estimate={estimate}
			by={estimate.liveBy[1]?.date ?? estimate.start}
		/>
	);
}

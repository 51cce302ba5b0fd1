import type { EpochDay } from "../../calendar/index.ts";
import type { CompiledNetwork } from "../network/compiled.ts";
import { dayFilledBy } from "../network/day-of.ts";

/**
 * The day on which a run is live, by the time of its launch. A launch that has been keeps its day; whatever is open ends
 * on the day of the estimate or later.
 */
export function launchDayIn({
	origin,
	start,
	tasks,
	target,
}: CompiledNetwork): (time: number) => EpochDay {
	const launched = tasks[target]?.doneAt ?? Number.NaN;
	return (time) =>
		origin +
		(Number.isNaN(launched)
			? Math.max(start, dayFilledBy(time))
			: launched - 1);
}

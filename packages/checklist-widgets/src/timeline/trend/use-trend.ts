import type { PlainDate } from "@slipway/core/calendar";
import type { Progress } from "@slipway/core/checklist";
import {
	changeOfForecast,
	type Estimate,
	type Forecast,
	forecastsIn,
	isNewForecast,
} from "@slipway/core/timeline";
import { useEffect } from "react";
import type { ProgressSource } from "../../shared/estimate/progress-source.ts";
import { useSame } from "../../shared/estimate/use-same.ts";

/** The forecasts that are kept, and what the estimate says now. */
export interface Trend {
	readonly kept: readonly Forecast[];
	readonly now: Forecast;
}

/**
 * What the timeline said on earlier days. On each day on which the timeline is opened and says something new, that is kept
 * with the checklist, once something is on it.
 *
 * @param opened the estimate with which the page was opened, once there is one.
 */
export function useTrend(
	source: ProgressSource,
	progress: Progress,
	today: PlainDate,
	opened: Estimate | undefined,
	estimate: Estimate,
): Trend {
	const kept = useSame(forecastsIn(progress));
	useEffect(() => {
		if (!opened) return;
		const said = source.get();
		const begun = [said.answers, said.tasks].some(
			(part) => Object.keys(part).length > 0,
		);
		const forecast = forecastOf(opened, today);
		if (begun && isNewForecast(forecastsIn(said), forecast))
			source.note?.(changeOfForecast(forecast));
	}, [source, opened, today]);
	return { kept, now: forecastOf(estimate, today) };
}

const forecastOf = (
	{ liveBy: [half, most], start }: Estimate,
	on: PlainDate,
): Forecast => ({
	on,
	half: half?.date ?? start,
	most: most?.date ?? start,
});

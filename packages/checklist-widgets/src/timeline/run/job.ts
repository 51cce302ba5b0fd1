import type { Estimate, EstimateRequest } from "@slipway/core/timeline";
import type { CalendarData } from "../../shared/estimate/calendar-data.ts";
import type { Numbered } from "../../shared/estimate/runner.ts";

/** An estimate that the worker shall make. */
export interface EstimateJob
	extends Numbered,
		Omit<EstimateRequest, "partner" | "provider"> {
	readonly partner: CalendarData;
	readonly provider: CalendarData;
	/** What the reader assumes, as `assumptionsIn` reads it. */
	readonly assume?: string | undefined;
}

/** The estimate of a job, or why there is none. */
export type EstimateResult = Numbered &
	({ readonly estimate: Estimate } | { readonly problem: string });

import type { Process } from "@slipway/core/process";
import {
	assumptionsIn,
	type Estimate,
	type EstimateRequest,
	estimateAssuming,
} from "@slipway/core/timeline";
import type { CalendarData } from "../../../shared/estimate/calendar-data.ts";
import { calendarOf } from "../../../shared/estimate/calendar-of.ts";

/** An integration whose launch is asked for, as it travels to the worker. */
export interface LiveJob extends Omit<EstimateRequest, "partner" | "provider"> {
	/** What the answer is for. */
	readonly key: string;
	readonly process: Process;
	readonly partner: CalendarData;
	readonly provider: CalendarData;
	/** What the reader assumes besides, as `assumptionsIn` reads it. */
	readonly assume?: string | undefined;
	/** Whether all of the estimate is wanted. */
	readonly whole?: boolean;
}

/** When an integration is live, by confidence; nothing where it cannot be said. */
export interface Live {
	readonly key: string;
	readonly liveBy: Estimate["liveBy"];
	/** All of it, where that was asked for. */
	readonly estimate?: Estimate;
}

/** When an integration is live: by the same runs as its timeline shows. */
export function liveOf({
	key,
	process,
	partner,
	provider,
	assume = "",
	whole = false,
	...asked
}: LiveJob): Live {
	try {
		const estimate = estimateAssuming(
			process,
			{
				...asked,
				partner: calendarOf(partner),
				provider: calendarOf(provider),
			},
			assumptionsIn(assume, process).assumptions,
		);
		const { liveBy } = estimate;
		return { key, liveBy, ...(whole && { estimate }) };
	} catch {
		return { key, liveBy: [] };
	}
}

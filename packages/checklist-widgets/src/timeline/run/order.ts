import type { Estimate, EstimateRequest } from "@slipway/core/timeline";

/** A calendar that can travel to the worker. */
export interface CalendarData {
	readonly region: string;
	readonly weekdays: readonly number[];
	/** Public holidays, plain dates. */
	readonly holidays: readonly string[];
}

/** An estimate that is asked for. */
export interface Order extends Omit<EstimateRequest, "partner" | "provider"> {
	/** Later orders have higher numbers. */
	readonly order: number;
	readonly partner: CalendarData;
	readonly provider: CalendarData;
}

/** The answer to an order. */
export type Answered =
	| { readonly order: number; readonly estimate: Estimate }
	| { readonly order: number; readonly problem: string };

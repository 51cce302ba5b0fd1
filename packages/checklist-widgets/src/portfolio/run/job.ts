import type { Process } from "@slipway/core/process";
import type { Portfolio } from "@slipway/core/timeline";
import type { CalendarData } from "../../shared/estimate/calendar-data.ts";
import type { Numbered } from "../../shared/estimate/runner.ts";
import type { Standing } from "../inputs/inputs.ts";

/** An integration, with what is known of how it stands. */
export interface MemberData extends Standing {
	readonly id: string;
	readonly process: Process;
	readonly weight: number | undefined;
	readonly partner: CalendarData;
	readonly provider: CalendarData;
}

/** Several integrations that are asked about. */
export interface PortfolioJob extends Numbered {
	readonly people: number;
	/** An order that is looked at. */
	readonly wanted: readonly string[] | undefined;
	readonly members: readonly MemberData[];
}

/** The orders of preference, best first, or why there are none. */
export type PortfolioResult = Numbered &
	(Portfolio | { readonly problem: string });

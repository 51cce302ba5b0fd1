import type { Answers, Process } from "@slipway/core/process";
import type { RankedOrder, TaskFact } from "@slipway/core/timeline";
import type { CalendarData } from "../../shared/estimate/calendar-data.ts";
import type { Numbered } from "../../shared/estimate/runner.ts";

/** An integration, with what is known of how it stands. */
export interface MemberData {
	readonly process: Process;
	readonly answers: Answers;
	readonly facts: Readonly<Record<string, TaskFact>>;
	readonly partner: CalendarData;
	readonly provider: CalendarData;
}

/** Several integrations that are asked about. */
export interface PortfolioJob extends Numbered {
	readonly start: string;
	readonly people: number;
	readonly members: readonly MemberData[];
}

/** The orders of preference, best first, or why there are none. */
export type PortfolioResult = Numbered &
	({ readonly orders: readonly RankedOrder[] } | { readonly problem: string });

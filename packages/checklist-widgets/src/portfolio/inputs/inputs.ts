import type { PlainDate } from "@slipway/core/calendar";
import type { Answers } from "@slipway/core/process";
import { mostMembers, type TaskFact } from "@slipway/core/timeline";
import { comingMonday } from "../../shared/estimate/inputs.ts";

/** What the reader has chosen. */
export interface PortfolioInputs {
	/** The ids of the processes, in the order of the site; at least one, and as many as can be compared. */
	readonly providers: readonly string[];
	readonly start: PlainDate;
	/** How many people work on the partner's tasks of all integrations together. */
	readonly people: number;
	/** Whose public holidays the partner keeps, an ISO 3166 code; without it those of each provider. */
	readonly region?: string | undefined;
}

/** What is known of one integration: its answers, and what was done. */
export interface Standing {
	readonly answers: Answers;
	readonly facts: Readonly<Record<string, TaskFact>>;
}

/** What is shown as long as nobody has chosen anything: as many as can be compared, one person, the coming Monday. */
export function defaultPortfolio(
	providers: readonly string[],
	today: PlainDate,
): PortfolioInputs {
	return {
		providers: providers.slice(0, mostMembers),
		start: comingMonday(today),
		people: 1,
	};
}

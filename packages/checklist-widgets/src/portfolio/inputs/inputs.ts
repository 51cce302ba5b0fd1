import type { PlainDate } from "@slipway/core/calendar";
import type { Answers } from "@slipway/core/process";
import {
	mostMembers,
	type OwnDuration,
	type TaskFact,
} from "@slipway/core/timeline";
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
	/** The team's own days off, as `daysOff` reads them. */
	readonly off?: string | undefined;
	/** The order that is looked at, with every provider; the first without it. */
	readonly order?: readonly string[] | undefined;
	/** By process the day by which it has to be live, in the place of its checklist's; empty for none. */
	readonly by: { readonly [process: string]: PlainDate | "" };
	/** By process how many days of another one day of it counts; 1 where nothing is said. */
	readonly weights: { readonly [process: string]: number };
}

/** What is known of one integration: its answers, what was done, and what its timeline assumes. */
export interface Standing {
	readonly answers: Answers;
	readonly facts: Readonly<Record<string, TaskFact>>;
	/** The partner's own figures, by task. */
	readonly durations?: Readonly<Record<string, OwnDuration>> | undefined;
	/** The id of a published time that is believed. */
	readonly believe?: string | undefined;
	/** What the reader assumes besides, as `assumptionsIn` reads it. */
	readonly assume?: string | undefined;
	/** The wanted date of the checklist. */
	readonly by?: PlainDate | undefined;
}

/** How every integration stands, by process. */
export type Standings = { readonly [process: string]: Standing };

/** What is shown as long as nobody has chosen anything: as many as can be compared, one person, the coming Monday. */
export function defaultPortfolio(
	providers: readonly string[],
	today: PlainDate,
): PortfolioInputs {
	return {
		providers: providers.slice(0, mostMembers),
		start: comingMonday(today),
		people: 1,
		by: {},
		weights: {},
	};
}

/** The day by which an integration has to be live: what the reader says here, or else its checklist. */
export const deadlineOf = (
	process: string,
	{ by }: PortfolioInputs,
	standings: Standings,
): PlainDate | undefined =>
	(by[process] ?? standings[process]?.by) || undefined;

import type { PlainDate } from "@slipway/core/calendar";
import type { Answers } from "@slipway/core/process";
import type { OwnDuration, TaskFact } from "@slipway/core/timeline";

/** What the reader has chosen for all integrations together. */
export interface PortfolioInputs {
	/** The ids of the integrations that are compared; at least one, and as many as can be. */
	readonly integrations: readonly string[];
	/** How many people work on the partner's tasks of all integrations together. */
	readonly people: number;
	/** Days off of the whole team, as `daysOff` reads them. */
	readonly off?: string | undefined;
	/** The order that is looked at, with every integration; the first without it. */
	readonly order?: readonly string[] | undefined;
	/** By integration the first day, in the place of its timeline's. */
	readonly starts: { readonly [integration: string]: PlainDate };
	/** By integration the day by which it has to be live, in the place of its checklist's; empty for none. */
	readonly by: { readonly [integration: string]: PlainDate | "" };
	/** By integration how many days of another one day of it counts; 1 where nothing is said. */
	readonly weights: { readonly [integration: string]: number };
}

/** What is known of one integration: its answers, what was done, and what its timeline says and assumes. */
export interface Standing {
	readonly answers: Answers;
	readonly facts: Readonly<Record<string, TaskFact>>;
	/** The first day of its timeline. */
	readonly start: PlainDate;
	/** Whose public holidays the partner keeps, an ISO 3166 code; without it those of the provider. */
	readonly region?: string | undefined;
	/** The partner's working weekdays, 1 is Monday; without it the usual ones of the region. */
	readonly week?: readonly number[] | undefined;
	/** Days off of those who work on it, as `daysOff` reads them. */
	readonly off?: string | undefined;
	/** The partner's own figures, by task. */
	readonly durations?: Readonly<Record<string, OwnDuration>> | undefined;
	/** The id of a published time that is believed. */
	readonly believe?: string | undefined;
	/** What the reader assumes besides, as `assumptionsIn` reads it. */
	readonly assume?: string | undefined;
	/** The wanted date of the checklist. */
	readonly by?: PlainDate | undefined;
}

/** How every integration stands, by its id. */
export type Standings = { readonly [integration: string]: Standing };

/** The day by which an integration has to be live: what the reader says here, or else its checklist. */
export const deadlineOf = (
	integration: string,
	{ by }: Pick<PortfolioInputs, "by">,
	standings: Standings,
): PlainDate | undefined =>
	(by[integration] ?? standings[integration]?.by) || undefined;

/** The first day of an integration: what the reader says here, or else its timeline. */
export const startOf = (
	integration: string,
	{ starts }: Pick<PortfolioInputs, "starts">,
	standings: Standings,
): PlainDate => starts[integration] ?? standings[integration]?.start ?? "";

import type { Process } from "../../process/index.ts";
import type { OwnDuration } from "../network/own-duration.ts";

type RiskEffect = Process["risks"][string]["effect"];

/** How far tasks of one side slip together. */
export type Together = "none" | "some" | "strong";

/** A risk that counts: one of the definition, or the reader's own. */
export interface AssumedRisk {
	readonly id: string;
	readonly title: string;
	readonly chance: number;
	readonly effect: RiskEffect;
}

/** What a reader assumes in the place of what the definition says, or besides it. */
export interface Assumptions {
	/** By task that judges others: the chance that a round passes, and how long mending takes. */
	readonly reviews: {
		readonly [task: string]: {
			readonly chance?: number;
			readonly fix?: OwnDuration;
		};
	};
	readonly together: Together;
	/** How many times as wide as they are written the ranges of assumed lengths are. */
	readonly widen: number;
	/** Whether assumed lengths have a long tail. */
	readonly tail: "as-written" | "long";
	readonly risks: readonly AssumedRisk[];
	/** The seasons in which tasks of the provider wait. */
	readonly seasons: readonly string[];
	/** Days on which the provider does not work, besides weekends, holidays and seasons, as `daysOff` reads them. */
	readonly freeze?: string;
	/** How many hours the partner's clock is ahead of the provider's; 0 where all days are taken to begin and end together. */
	readonly apart: number;
	/** The share of their working time that the partner's people have for the integration, over 0 and up to 1. */
	readonly attention: number;
	/** By what a task is done for, as {@link repeatedFor} names it: for how many it is done before launch. */
	readonly each: { readonly [name: string]: number };
	/** Questions whose answer is not known yet, with a weight for each of their options, in their order. */
	readonly open: { readonly [question: string]: readonly number[] };
	/** Tasks that are not mandatory and are left out: nobody waits for them. */
	readonly leftOut: readonly string[];
}

/**
 * What is assumed as long as the reader has said nothing: what the definition says, with its published seasons.
 *
 * @example
 * ```ts
 * import { example, readProcess } from "@slipway/core/process";
 * import { usualAssumptions } from "@slipway/core/timeline";
 * usualAssumptions(readProcess(example)).together; // => "none"
 * ```
 */
export function usualAssumptions({ seasons }: Process): Assumptions {
	return {
		reviews: {},
		together: "none",
		widen: 1,
		tail: "as-written",
		risks: [],
		seasons: Object.entries(seasons).flatMap(([id, { basis }]) =>
			"assumed" in basis ? [] : [id],
		),
		apart: 0,
		attention: 1,
		each: {},
		open: {},
		leftOut: [],
	};
}

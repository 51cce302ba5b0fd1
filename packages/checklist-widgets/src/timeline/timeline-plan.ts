import type { Turn } from "@slipway/core/checklist";
import type { TimeUnit } from "@slipway/core/words";

/** How a duration is known: by the definition, or because the partner has put its own figures in. */
export type DurationBasis = "published" | "derived" | "assumed" | "yours";

/** What the timeline needs of a guide besides the process: words, numbers and addresses. Travels as JSON. */
export interface TimelinePlan {
	/** The id of the process. */
	readonly process: string;
	readonly provider: string;
	readonly stages: readonly {
		readonly id: string;
		readonly number: number;
		readonly title: string;
	}[];
	/** In reading order. */
	readonly tasks: { readonly [id: string]: TimelineTask };
	/** Who acts, by the actor of the definition: “you”, “Prioticket”, “the supplier”. */
	readonly actors: {
		readonly [actor: string]: { readonly who: string; readonly turn: Turn };
	};
	readonly claims: readonly TimelineClaim[];
	/** When the provider works. */
	readonly provides: {
		readonly region: string;
		readonly regionName: string;
		readonly weekdays: readonly number[];
	};
}

/** A task of the plan. */
export interface TimelineTask {
	/** Stage and place in it: “3.2”. */
	readonly number: string;
	readonly stage: string;
	readonly title: string;
	readonly turn: Turn;
	/** Who acts, inside a sentence: “you”, “Prioticket”. */
	readonly who: string;
	/** The address of its place in the guide. */
	readonly href: string;
	readonly duration: {
		/** “3 to 8 weeks, most likely 5”. */
		readonly words: string;
		readonly unit: TimeUnit;
		readonly optimistic: number;
		readonly likely: number;
		readonly pessimistic: number;
		readonly basis: Exclude<DurationBasis, "yours">;
		/** The reason, the formula or the place in the source. */
		readonly because: string;
	};
	/** The chance that a round passes, where the task is a review. */
	readonly passes?: number;
}

/** A time that the provider names. */
export interface TimelineClaim {
	readonly id: string;
	readonly says: string;
	/** What it is about: “the whole way”, “stage 2, Development”. */
	readonly about: string;
	readonly kind: "whole" | "stage" | "task" | "other";
	/** “up to 60 calendar days”. */
	readonly figure: string;
	/** Where it stands: source and place. */
	readonly source: string;
	/** Calendar days that the figure allows; missing for claims without one. */
	readonly unit?: string;
	/** The tasks that it covers, as far as they lead to launch. */
	readonly tasks: readonly string[];
}

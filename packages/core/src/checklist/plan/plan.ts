import type { Allowance } from "../../calendar/due-day.ts";
import type { Condition } from "../../process/condition/condition.ts";
import type { Process } from "../../process/types.ts";

type Question = Process["questions"][string];
type Task = Process["stages"][string]["tasks"][string];

/** What a checklist needs of a process, and nothing else: it travels inside the page. */
export interface Plan {
	/** The id of the process. */
	readonly process: string;
	/** Changes whenever anything in the plan does. */
	readonly version: string;
	readonly provider: string;
	readonly product: string;
	readonly questions: { readonly [id: string]: PlanQuestion };
	readonly stages: readonly { readonly id: string; readonly title: string }[];
	/** In reading order. */
	readonly tasks: readonly PlanTask[];
	readonly contacts: { readonly [id: string]: PlanContact };
	readonly messages: { readonly [id: string]: PlanMessage };
	/** When the provider works; promises are counted on it. */
	readonly calendar: {
		/** An ISO 3166 code. */
		readonly region: string;
		/** Whose clock says when a promise is due: an IANA name. */
		readonly timeZone: string;
		/** That clock in words: “Amsterdam time”. */
		readonly clock: string;
		/** Working weekdays, 1 is Monday. */
		readonly weekdays: readonly number[];
		/** Public holidays, plain dates. */
		readonly holidays: readonly string[];
		/** Weekends that are worked in exchange, days since 1 January 1970; absent where there are none. */
		readonly worked?: readonly number[];
		/** Days that are worked until their middle, days since 1 January 1970; absent where there are none. */
		readonly halfDays?: readonly number[];
	};
}

export type PlanQuestion = Pick<
	Question,
	"ask" | "why" | "choose" | "default" | "when"
> & {
	readonly options: {
		readonly [id: string]: {
			readonly label: string;
			readonly phrase: string;
			readonly says?: string | undefined;
		};
	};
};

export interface PlanTask
	extends Pick<
		Task,
		| "title"
		| "awaited"
		| "actor"
		| "requirement"
		| "after"
		| "instructions"
		| "repeats"
	> {
	readonly id: string;
	readonly stage: string;
	/** Who acts, inside a sentence: “you”, “Prioticket”, “the supplier”. */
	readonly who: string;
	readonly when?: Condition | undefined;
	/** The condition in words: “only for UK partners”. */
	readonly only?: string | undefined;
	/** The questions that the condition mentions. */
	readonly asks?: readonly string[] | undefined;
	readonly promise?: PlanPromise | undefined;
	/** How long we allow for a task of others that nobody has promised. */
	readonly allowed?: Allowance | undefined;
	readonly contact?: string | undefined;
	readonly message?: string | undefined;
}

/** A promised response time. */
export type PlanPromise = Pick<
	NonNullable<Task["promise"]>,
	"within" | "unit" | "startsWhen" | "strength" | "handIn"
>;

export interface PlanContact {
	readonly title: string;
	readonly email?: string | undefined;
	readonly address?: string | undefined;
}

export interface PlanMessage {
	readonly title: string;
	readonly to: string;
	readonly copy: readonly string[];
	readonly subject: string;
	readonly body: string;
}

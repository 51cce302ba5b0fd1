import type * as z from "zod";
import type { ProcessSchema } from "./schema/process.ts";
import type {
	ConditionSlot,
	EntityKind,
	Keyed,
	Reference,
} from "./schema/reference.ts";

/** Each question with the names of its options. */
export type Options = { readonly [question: string]: string };

/**
 * The names in play. Declared names and known names are kept apart, so that a misspelt reference never declares
 * itself: the compiler infers from the declaring side alone. Inside a question, `option`
 * holds the names of its options.
 */
export interface Scope {
	readonly declared: Readonly<Record<EntityKind, string>>;
	readonly known: Readonly<Record<EntityKind, string>>;
	readonly declaredOptions: Options;
	readonly knownOptions: Options;
	readonly option?: string;
}

/** A condition over known questions and their options. */
export type ConditionOf<Known extends Options> =
	| {
			[Question in keyof Known & string]:
				| { readonly question: Question; readonly is: Known[Question] }
				| {
						readonly question: Question;
						readonly isOneOf: readonly Known[Question][];
				  };
	  }[keyof Known & string]
	| { readonly all: readonly ConditionOf<Known>[] }
	| { readonly any: readonly ConditionOf<Known>[] }
	| { readonly not: ConditionOf<Known> }
	| { readonly atLeast: number; readonly of: readonly ConditionOf<Known>[] };

/** A raw schema type with its markers replaced by the names in scope. */
export type Narrow<Raw, In extends Scope> =
	Raw extends Reference<"actor">
		? "partner" | "provider" | In["known"]["party"]
		: Raw extends Reference<"option">
			? OptionIn<In>
			: Raw extends Reference<infer Kind extends EntityKind>
				? In["known"][Kind]
				: Raw extends ConditionSlot
					? ConditionOf<In["knownOptions"]>
					: Raw extends Keyed<"question", infer Value>
						? QuestionsOf<Value, In["declaredOptions"], In>
						: Raw extends Keyed<"option", infer Value>
							? {
									readonly [Name in OptionIn<In>]: Narrow<Value, In>;
								}
							: Raw extends Keyed<"task", infer Value>
								? TasksOf<Value, In>
								: Raw extends Keyed<infer Kind extends EntityKind, infer Value>
									? {
											readonly [Name in In["declared"][Kind]]: Narrow<
												Value,
												In
											>;
										}
									: Raw extends readonly (infer Item)[]
										? readonly Narrow<Item, In>[]
										: Raw extends object
											? { readonly [Key in keyof Raw]: Narrow<Raw[Key], In> }
											: Raw;

type QuestionsOf<Value, Declared extends Options, In extends Scope> = {
	readonly [Question in keyof Declared]: Narrow<
		Value,
		In & { readonly option: Declared[Question] }
	>;
};

/** Among several stages each holds some of the tasks; a stage on its own holds all that it declares. */
type TasksOf<Value, In extends Scope> = In extends { readonly several: true }
	? { readonly [Name in In["declared"]["task"]]?: Narrow<Value, In> }
	: { readonly [Name in In["declared"]["task"]]: Narrow<Value, In> };

type OptionIn<In extends Scope> = In extends { readonly option: infer Option }
	? Option
	: string;

/** Any questions, as far as their options are named. */
export interface QuestionsShape {
	readonly [question: string]: {
		readonly options: { readonly [option: string]: unknown };
	};
}

/** Each question with the names of its options, read off the questions as they are written. */
export type OptionsOf<Questions> = {
	readonly [Question in keyof Questions & string]: Questions[Question] extends {
		readonly options: infer Choices;
	}
		? keyof Choices & string
		: never;
};

/** Any names: what a process looks like once it has been read. */
export interface AnyNames extends Scope {}

export type RawProcess = z.input<typeof ProcessSchema>;

/** A process as it is written, references not yet checked. */
export type ProcessInput = Narrow<
	RawProcess,
	AnyNames & { readonly several: true }
>;

/** A process that has been read: defaults filled in. */
export type Process = Narrow<z.output<typeof ProcessSchema>, AnyNames>;

import type { EntityKind } from "./schema/reference.ts";
import type {
	Narrow,
	OptionsOf,
	QuestionsShape,
	RawProcess,
	Scope,
} from "./types.ts";

/** A whole definition over the names that it declares. */
export type Definition<Questions, In extends Scope> = {
	readonly questions: Questions;
} & Narrow<RawProcess, In>;

/** In a whole definition the declared names are the known ones. */
export interface DefinitionScope<
	Declared extends Record<EntityKind, string>,
	Questions extends QuestionsShape,
> extends Scope {
	readonly declared: Declared;
	readonly known: {
		readonly [Kind in EntityKind]: NoInfer<
			Kind extends "question" ? keyof Questions & string : Declared[Kind]
		>;
	};
	readonly declaredOptions: OptionsOf<Questions>;
	readonly knownOptions: OptionsOf<Questions>;
	readonly several: true;
}

/** The parts of a definition that other parts refer to; each is optional, so that a part names only what it needs. */
export interface Known {
	/** Each stage with its tasks in reading order: the table of contents, and the one list of ids that never change. */
	readonly outline?: { readonly [stage: string]: readonly string[] };
	readonly sources?: object;
	readonly questions?: QuestionsShape;
	readonly parties?: object;
	readonly contacts?: object;
	readonly documents?: object;
	readonly credentials?: object;
	readonly messages?: object;
	readonly cases?: object;
}

/** In a part, references point at the parts that it was given; its own names may be anything. */
export interface PartScope<Parts extends Known, Own extends string>
	extends Scope {
	readonly declared: Readonly<Record<EntityKind, Own>>;
	readonly known: KnownNames<Parts>;
	readonly declaredOptions: Record<never, never>;
	readonly knownOptions: Parts extends { readonly questions: infer Questions }
		? OptionsOf<Questions>
		: Record<never, never>;
}

/** Among questions, a condition may name any of them. */
export interface QuestionScope<
	Parts extends Known,
	Questions extends QuestionsShape,
> extends Scope {
	readonly declared: Readonly<Record<EntityKind, string>>;
	readonly known: KnownNames<Parts & { readonly questions: Questions }>;
	readonly declaredOptions: OptionsOf<Questions>;
	readonly knownOptions: OptionsOf<Questions>;
}

/** In a stage, the declared tasks are those that the outline lists for it. */
export interface StageScope<
	Parts extends Known & { readonly outline: object },
	Name extends keyof Parts["outline"],
> extends PartScope<Parts, ItemsOf<Parts["outline"][Name]>> {}

interface KnownNames<Parts extends Known> {
	readonly source: NamesIn<Parts, "sources">;
	readonly question: NamesIn<Parts, "questions">;
	readonly party: NamesIn<Parts, "parties">;
	readonly contact: NamesIn<Parts, "contacts">;
	readonly document: NamesIn<Parts, "documents">;
	readonly credential: NamesIn<Parts, "credentials">;
	readonly message: NamesIn<Parts, "messages">;
	readonly case: NamesIn<Parts, "cases">;
	readonly stage: NamesIn<Parts, "outline">;
	readonly task: Parts extends { readonly outline: infer Outline }
		? ItemsOf<Outline[keyof Outline]>
		: never;
}

type NamesIn<Parts, Property extends keyof Known> = Parts extends {
	readonly [Key in Property]: infer Part;
}
	? keyof Part & string
	: never;

type ItemsOf<List> = List extends readonly (infer Item extends string)[]
	? Item
	: never;

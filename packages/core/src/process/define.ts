import type {
	Definition,
	DefinitionScope,
	Known,
	PartScope,
	QuestionScope,
	StageScope,
} from "./scope.ts";
import type { Narrow, QuestionsShape, RawProcess } from "./types.ts";

/**
 * Declares a process: one literal, data only. The same data comes back; what the call adds is that the compiler points
 * at every name that does not exist, at the place of the misspelling. `checkProcess` repeats the checks at run time.
 *
 * @example
 * ```ts
 * import { defineProcess, example } from "@slipway/core/process";
 * defineProcess({ ...example, product: "Another API" }).product; // => "Another API"
 * ```
 */
export function defineProcess<
	const Source extends string,
	const Questions extends QuestionsShape,
	const Party extends string,
	const Contact extends string,
	const Document extends string,
	const Credential extends string,
	const Message extends string,
	const Case extends string,
	const Stage extends string,
	const Task extends string,
>(
	process: Definition<
		Questions,
		DefinitionScope<
			{
				source: Source;
				question: string;
				party: Party;
				contact: Contact;
				document: Document;
				credential: Credential;
				message: Message;
				case: Case;
				stage: Stage;
				task: Task;
			},
			Questions
		>
	>,
) {
	return process;
}

type DefinePart<Property extends keyof RawProcess> = <
	const Parts extends Known,
	const Own extends string,
>(
	known: Parts,
	content: Narrow<NonNullable<RawProcess[Property]>, PartScope<Parts, Own>>,
) => Narrow<NonNullable<RawProcess[Property]>, PartScope<Parts, Own>>;

const content = <Content>(_known: unknown, content: Content) => content;

/**
 * Declares one part of a definition in a file of its own, for example
 * `export const contacts = part.contacts({ sources }, { ... })`. The first argument holds the parts that this one
 * refers to; the compiler checks every reference against them.
 */
export const part: {
	readonly sources: DefinePart<"sources">;
	readonly parties: DefinePart<"parties">;
	readonly contacts: DefinePart<"contacts">;
	readonly documents: DefinePart<"documents">;
	readonly credentials: DefinePart<"credentials">;
	readonly messages: DefinePart<"messages">;
	readonly cases: DefinePart<"cases">;
	readonly facts: DefinePart<"facts">;
	readonly prerequisites: DefinePart<"prerequisites">;
	readonly claims: DefinePart<"claims">;
	readonly risks: DefinePart<"risks">;
	readonly seasons: DefinePart<"seasons">;
	readonly monitors: DefinePart<"monitors">;
	readonly openQuestions: DefinePart<"openQuestions">;
	readonly conflicts: DefinePart<"conflicts">;
	/** The questions; the condition of one may name the others. */
	readonly questions: <
		const Parts extends Known,
		const Questions extends QuestionsShape,
	>(
		known: Parts,
		content: Questions &
			Narrow<RawProcess["questions"], QuestionScope<Parts, Questions>>,
	) => Questions;
	/** One stage; its tasks are exactly those that the outline lists for it. */
	readonly stage: <
		const Parts extends Known & { readonly outline: object },
		const Name extends keyof Parts["outline"] & string,
	>(
		known: Parts,
		name: Name,
		content: Narrow<RawProcess["stages"]["value"], StageScope<Parts, Name>>,
	) => Narrow<RawProcess["stages"]["value"], StageScope<Parts, Name>>;
} = {
	sources: content,
	parties: content,
	contacts: content,
	documents: content,
	credentials: content,
	messages: content,
	cases: content,
	facts: content,
	prerequisites: content,
	claims: content,
	risks: content,
	seasons: content,
	monitors: content,
	openQuestions: content,
	conflicts: content,
	questions: content,
	stage: (_known, _name, content) => content,
};

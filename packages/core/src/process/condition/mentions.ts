import type { Path } from "../../errors/issue.ts";
import { type Condition, overOperators } from "./condition.ts";

/** A question at which a condition looks, with the options that it names, each with its place in the condition. */
export interface Mention {
	readonly question: string;
	readonly path: Path;
	readonly options: readonly { readonly option: string; readonly path: Path }[];
}

/** The one walk through a condition: every question that it mentions, in reading order. */
export function mentionsIn(
	condition: Condition,
	path: Path = [],
): readonly Mention[] {
	return walk(condition, path);
}

const walk = overOperators<readonly [path: Path], readonly Mention[]>({
	is: ({ question, is }, path) => [
		{
			question,
			path: [...path, "question"],
			options: [{ option: is, path: [...path, "is"] }],
		},
	],
	isOneOf: ({ question, isOneOf }, path) => [
		{
			question,
			path: [...path, "question"],
			options: isOneOf.map((option, position) => ({
				option,
				path: [...path, "isOneOf", position],
			})),
		},
	],
	all: ({ all }, path) => parts(all, [...path, "all"]),
	any: ({ any }, path) => parts(any, [...path, "any"]),
	not: ({ not }, path) => mentionsIn(not, [...path, "not"]),
	atLeast: ({ of }, path) => parts(of, [...path, "of"]),
});

const parts = (
	conditions: readonly Condition[],
	path: Path,
): readonly Mention[] =>
	conditions.flatMap((part, position) => mentionsIn(part, [...path, position]));

import fc from "fast-check";
import type { Condition, FormOf, Operator } from "../condition.ts";

interface Options {
	readonly [question: string]: readonly string[];
}

/** Any condition over the questions, up to three operators deep. */
export function arbitraryCondition(options: Options): fc.Arbitrary<Condition> {
	const asked = fc.constantFrom(...Object.keys(options)).chain((question) =>
		fc.record({
			question: fc.constant(question),
			chosen: fc.subarray([...(options[question] ?? [])], { minLength: 1 }),
		}),
	);
	return fc.letrec<{ node: Condition }>((tie) => {
		const some = (minLength: number) =>
			fc.array(tie("node"), { minLength, maxLength: 3 });
		const forms: {
			readonly [Name in Operator]: fc.Arbitrary<FormOf<Name>>;
		} = {
			is: asked.map(({ question, chosen }) => ({
				question,
				is: chosen[0] ?? "",
			})),
			isOneOf: asked.map(({ question, chosen }) => ({
				question,
				isOneOf: chosen,
			})),
			all: some(1).map((all) => ({ all })),
			any: some(1).map((any) => ({ any })),
			not: tie("node").map((not) => ({ not })),
			atLeast: fc.record({
				atLeast: fc.integer({ min: 1, max: 4 }),
				of: some(2),
			}),
		};
		const { is, ...others } = forms;
		return { node: fc.oneof({ maxDepth: 3 }, is, ...Object.values(others)) };
	}).node;
}

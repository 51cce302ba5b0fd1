/**
 * A condition on the partner's answers: equals, one of, and, or, not, at least so many of. Write a new form here, and
 * the compiler names every place that misses it: the tables of this folder and of its test, and `ConditionOf` in
 * `../types.ts`.
 */
export type Condition =
	| { readonly question: string; readonly is: string }
	| { readonly question: string; readonly isOneOf: readonly string[] }
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly not: Condition }
	| { readonly atLeast: number; readonly of: readonly Condition[] };

/** The property that tells the form of a condition. A form's other properties are excluded by name. */
export type OperatorOf<Form> = Exclude<
	Form extends unknown ? keyof Form : never,
	"question" | "of"
>;

export type Operator = OperatorOf<Condition>;

/** The form of one operator. */
export type FormOf<Name extends Operator> = Extract<
	Condition,
	{ readonly [Key in Name]: unknown }
>;

/** One function over conditions, from one for each operator. */
export const overOperators =
	<Rest extends readonly unknown[], Result>(
		table: {
			readonly [Name in Operator]: (
				form: FormOf<Name>,
				...rest: Rest
			) => Result;
		},
	) =>
	(condition: Condition, ...rest: Rest): Result => {
		const names = Object.keys(table) as Operator[];
		const name = names.find((each) => each in condition) ?? "is";
		return (table[name] as (form: Condition, ...rest: Rest) => Result)(
			condition,
			...rest,
		);
	};

import type { Expression } from "acorn";

/** Types that are asserted stand around their expression; acorn's own types do not know them. */
export function withoutTypes(node: Expression): Expression {
	const { type, expression } = node as {
		readonly type: string;
		readonly expression?: Expression;
	};
	return /^TS(As|Satisfies)Expression$/.test(type) && expression
		? withoutTypes(expression)
		: node;
}

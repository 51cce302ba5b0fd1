import type { Message } from "../message.ts";
import { type Node, nameOf, nodeAt, nodesAt, stringOf } from "./tree.ts";

/** A call that counts: `counted(days, "day", "days")`. Its forms are those of the language. */
export function pluralMessage(node: Node): Message | undefined {
	if (node.type !== "CallExpression") return undefined;
	if (!counting.has(nameOf(nodeAt(node, "callee")))) return undefined;
	const [, one, ...others] = nodesAt(node, "arguments");
	const text = stringOf(one);
	if (text === undefined || !one) return undefined;
	const last = others.at(-1) ?? one;
	// As `counted` itself has it.
	const plural = others.length > 0 ? stringOf(last) : `${text}s`;
	if (plural === undefined) return undefined;
	return {
		text,
		plural,
		form: "forms",
		start: one.start,
		end: last.end,
		slots: new Map(),
	};
}

const counting = new Set(["counted", "formOf"]);

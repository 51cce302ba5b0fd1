import type { Message } from "../message.ts";
import { type Node, nameOf, nodeAt, nodesAt, stringOf } from "./tree.ts";

/** The English locale that a date, a number or a plural is written by: `new Intl.NumberFormat("en")`. */
export function localeMessage(node: Node): Message | undefined {
	const callee = nodeAt(node, "callee");
	const isIntl =
		node.type === "NewExpression" &&
		nameOf(nodeAt(callee ?? node, "object")) === "Intl";
	const isOwn =
		node.type === "CallExpression" &&
		/^toLocale|^localeCompare$/.test(nameOf(callee));
	const [first, second] = nodesAt(node, "arguments");
	const locale = nameOf(callee) === "localeCompare" ? second : first;
	const text = stringOf(locale);
	if ((!isIntl && !isOwn) || !locale || !text || !/^en\b/.test(text))
		return undefined;
	const { start, end } = locale;
	return { text, form: "locale", start, end, slots: new Map() };
}

import type { Message } from "../message.ts";
import { codes } from "../scope.ts";
import { childrenMessage } from "./children.ts";
import { attributeReads, isSearch, isSkipped } from "./context.ts";
import { localeMessage } from "./locale.ts";
import { pluralMessage } from "./plural.ts";
import { hasWords, readsAsProse } from "./prose.ts";
import { Slots } from "./slots.ts";
import { below, type Node, nameOf, nodeAt, nodesAt, stringOf } from "./tree.ts";

/** How a place reads what stands in it: surely, if it is prose, or never. */
type Reads = "surely" | "if prose" | "never";

/** What an author writes before a text whose place does not show that it is read: one word in lower case. */
const mark = "/* said */";

/** The texts of the interface below a node. */
export function messagesIn(
	root: Node,
	source: string,
	isAstro: boolean,
): readonly Message[] {
	const found: Message[] = [];
	/** Inline elements whose words belong to a message around them. */
	const taken = new Set<Node>();
	visit(root, "if prose");
	return found;

	function visit(node: Node, reads: Reads, parent?: Node): void {
		if (isSkipped(node)) return;
		const locale = localeMessage(node);
		if (locale) found.push(locale);
		const plural = pluralMessage(node);
		if (plural) {
			found.push(plural);
			const [amount] = nodesAt(node, "arguments");
			if (amount) visit(amount, "if prose");
			return;
		}
		if (node.type === "CallExpression" && isSearch(node)) {
			const worked = nodeAt(nodeAt(node, "callee") ?? node, "object");
			if (worked) visit(worked, reads, node);
			return;
		}
		const children = taken.has(node)
			? undefined
			: childrenMessage(node, source, isAstro);
		for (const element of children?.taken ?? []) taken.add(element);
		const message = children?.message ?? textMessage(node, reads, parent);
		if (message) found.push(message);
		for (const [property, child] of below(node))
			visit(child, readsBelow(node, property, reads), node);
	}

	function textMessage(
		node: Node,
		reads: Reads,
		parent?: Node,
	): Message | undefined {
		const { start, end } = node;
		const isMarked = source.slice(0, start).trimEnd().endsWith(mark);
		if (reads === "never" && !isMarked) return undefined;
		const isRead = isMarked
			? () => true
			: reads === "surely"
				? hasWords
				: readsAsProse;
		const slots = new Slots();
		if (node.type === "TemplateLiteral") {
			const expressions = nodesAt(node, "expressions");
			const text = nodesAt(node, "quasis")
				.map(({ value }, index) => {
					const { cooked } = value as { cooked: string };
					const expression = expressions[index];
					return cooked + (expression ? slots.expression(expression) : "");
				})
				.join("");
			if (!isRead(text) || codes.has(text)) return undefined;
			return { text, form: "template", start, end, slots: slots.all };
		}
		const text = stringOf(node);
		if (text === undefined || text.includes("{") || !isRead(text))
			return undefined;
		if (codes.has(text) && !isMarked) return undefined;
		const form = parent?.type === "JSXAttribute" ? "attribute" : "string";
		return { text, form, start, end, slots: slots.all };
	}
}

/** How what stands at a property of a node is read. */
function readsBelow(node: Node, property: string, reads: Reads): Reads {
	switch (node.type) {
		case "JSXAttribute":
			return attributeReads(nameOf(nodeAt(node, "name")));
		case "Property":
			return property === "key" ? "never" : "if prose";
		case "MemberExpression":
			return property === "property" ? "never" : "if prose";
		case "SwitchCase":
			return property === "test" ? "never" : "if prose";
		case "JSXExpressionContainer":
			return reads;
		case "JSXElement":
		case "JSXFragment":
			return property === "children" ? "surely" : "if prose";
		case "TemplateLiteral":
			return reads === "never" ? "never" : "surely";
		case "ConditionalExpression":
			return property === "test" ? "never" : reads;
		case "LogicalExpression":
			return property === "right" ? reads : "never";
		case "BinaryExpression":
			return node.operator === "+" ? reads : "never";
		case "ParenthesizedExpression":
		case "TSAsExpression":
		case "TSSatisfiesExpression":
			return reads;
		default:
			return "if prose";
	}
}

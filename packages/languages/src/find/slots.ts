import type { Slot } from "../message.ts";
import { type Node, nameOf, nodeAt, nodesAt } from "./tree.ts";

/** Gives what stands inside a message its places in the text. */
export class Slots {
	readonly all = new Map<string, Slot>();
	#elements = 0;

	/** The place of an expression, called by what it says: `{date}` for `dateWords(start)`. */
	expression(node: Node, { start, end }: Slot = node): string {
		const name = calledBy(node);
		for (let number = 1; ; number++) {
			const place = `{${name}${number === 1 ? "" : number}}`;
			if (this.all.has(place)) continue;
			this.all.set(place, { start, end });
			return place;
		}
	}

	/** The places of an element's tags. */
	element(opening: Slot, closing: Slot): readonly [string, string] {
		const number = ++this.#elements;
		this.all.set(`<${number}>`, opening);
		this.all.set(`</${number}>`, closing);
		return [`<${number}>`, `</${number}>`];
	}

	/** The place of an element that is moved as a whole. */
	whole({ start, end }: Slot): string {
		const place = `<${++this.#elements}/>`;
		this.all.set(place, { start, end });
		return place;
	}
}

function calledBy(node: Node): string {
	const named = name(node).replace(/(?<=.)Words$/, "");
	return /^\w+$/.test(named) ? named : "value";
}

function name(node: Node): string {
	switch (node.type) {
		case "Identifier":
			return nameOf(node);
		case "MemberExpression":
			return node.computed
				? nameBelow(node, "object")
				: nameOf(nodeAt(node, "property"));
		case "CallExpression": {
			const callee = nodeAt(node, "callee");
			const [first] = nodesAt(node, "arguments");
			const isMethod = callee?.type === "MemberExpression";
			const self = isMethod ? nodeAt(callee, "object") : first;
			const said = nameOf(callee);
			if (/^(map|filter|join|slice|toLocaleString|at|format)$/.test(said))
				return self ? name(self) : said;
			return said;
		}
		case "ChainExpression":
		case "TSNonNullExpression":
		case "ParenthesizedExpression":
			return nameBelow(node, "expression");
		case "ConditionalExpression":
			return nameBelow(node, "consequent");
		case "LogicalExpression":
			return nameBelow(node, node.operator === "&&" ? "right" : "left");
		default:
			return "";
	}
}

function nameBelow(node: Node, property: string): string {
	const child = nodeAt(node, property);
	return child ? name(child) : "";
}

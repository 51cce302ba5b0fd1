import type { Slots } from "./slots.ts";
import { below, type Node, nameOf, nodeAt, nodesAt, stringOf } from "./tree.ts";

/** A piece of what an element holds: words, or something at a place. */
export interface Piece {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Whether it belongs to the text only between other pieces. */
	readonly isEdge: boolean;
	/** The inline element that begins here, whose words belong to those around it. */
	readonly element?: Node;
}

/** What children say, in order. */
export function piecesOf(
	children: readonly Node[],
	slots: Slots,
	isAstro: boolean,
): readonly Piece[] {
	return children.flatMap((child): readonly Piece[] => {
		const { start, end } = child;
		const piece = (text: string, isEdge = text.trim() === "") => [
			{ text, start, end, isEdge },
		];
		if (child.type === "JSXText")
			return piece(isAstro ? htmlText(child) : jsxText(child));
		if (child.type === "JSXExpressionContainer") {
			const expression = nodeAt(child, "expression");
			if (!expression || expression.type === "JSXEmptyExpression")
				return piece("");
			const literal = stringOf(expression);
			if (literal !== undefined && !/[{<]/.test(literal)) return piece(literal);
			return piece(
				slots.expression(expression, child),
				hasElements(expression),
			);
		}
		const opening = nodeAt(child, "openingElement");
		const closing = nodeAt(child, "closingElement");
		if (!opening || !closing || !isInline(child))
			return piece(slots.whole(child), true);
		const [open, close] = slots.element(opening, closing);
		return [
			{ text: open, start, end: opening.end, isEdge: false, element: child },
			...piecesOf(nodesAt(child, "children"), slots, isAstro),
			{ text: close, start: closing.start, end, isEdge: false },
		];
	});
}

/** Elements that stand inside a sentence. */
const inline = new Set(
	"a abbr b em i mark q small span strong sub sup time".split(" "),
);

function isInline(node: Node): boolean {
	const opening = nodeAt(node, "openingElement");
	return (
		inline.has(nameOf(opening)) &&
		nodesAt(node, "children").length > 0 &&
		nodesAt(node, "children").every(
			(child) =>
				child.type === "JSXText" ||
				child.type === "JSXExpressionContainer" ||
				(child.type === "JSXElement" && isInline(child)),
		)
	);
}

function hasElements(node: Node): boolean {
	return (
		node.type === "JSXElement" ||
		node.type === "JSXFragment" ||
		[...below(node)].some(([, child]) => hasElements(child))
	);
}

const rawOf = (node: Node) => String(node.raw ?? node.value ?? "");

/** White space as HTML has it. */
const htmlText = (node: Node) => rawOf(node).replace(/\s+/g, " ");

/** White space as JSX has it: where a line ends there is none at the ends of the text, and one space between. */
function jsxText(node: Node): string {
	const lines = rawOf(node).split("\n");
	return lines
		.map((line, index) => {
			const begun = index === 0 ? line : line.trimStart();
			return index === lines.length - 1 ? begun : begun.trimEnd();
		})
		.filter((line) => line !== "")
		.join(" ");
}

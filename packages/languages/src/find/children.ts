import type { Message } from "../message.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { hasWords } from "./prose.ts";
import { Slots } from "./slots.ts";
import { type Node, nodesAt } from "./tree.ts";

/** What an element says: its text in one piece, with the expressions and the inline elements between. */
export function childrenMessage(
	node: Node,
	source: string,
	isAstro: boolean,
): { readonly message: Message; readonly taken: readonly Node[] } | undefined {
	if (node.type !== "JSXElement" && node.type !== "JSXFragment")
		return undefined;
	const slots = new Slots();
	const pieces = piecesOf(nodesAt(node, "children"), slots, isAstro);
	// What stands at its ends and is moved by no language stays where it is.
	const from = pieces.findIndex(({ isEdge }) => !isEdge);
	const to = pieces.findLastIndex(({ isEdge }) => !isEdge);
	const kept = pieces.slice(from, to + 1);
	const [first] = kept;
	const last = kept.at(-1);
	if (!first || !last || !isSaidHere(kept)) return undefined;
	const words = kept.map(({ text }) => text).join("");
	const slice = source.slice(first.start, last.end);
	return {
		message: {
			text: `${spaceIn(source, first, /^\s/)}${words.trim()}${spaceIn(source, last, /\s$/)}`,
			form: "children",
			start: first.start + (slice.length - slice.trimStart().length),
			end: last.end - (slice.length - slice.trimEnd().length),
			slots: new Map([...slots.all].filter(([place]) => words.includes(place))),
		},
		taken: kept.flatMap(({ element }) => element ?? []),
	};
}

/** White space at an end that is written as a string, `{" to "}`, and so means what it says. */
const spaceIn = (source: string, { text, start }: Piece, end: RegExp) =>
	source[start] === "{" && end.test(text) ? " " : "";

/** Whether there are words outside of the elements inside; otherwise each of those says what it says for itself. */
function isSaidHere(pieces: readonly Piece[]): boolean {
	let depth = 0;
	let said = "";
	for (const { text } of pieces) {
		if (/^<\d+>$/.test(text)) depth++;
		else if (/^<\/\d+>$/.test(text)) depth--;
		else if (depth === 0) said += text;
	}
	return hasWords(said);
}

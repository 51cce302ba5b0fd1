import { type Node, nameOf, nodeAt, stringOf } from "./tree.ts";

/** Whether nothing at or below a node is said to a reader: types, imports, what code compares, what only developers see. */
export function isSkipped(node: Node): boolean {
	switch (node.type) {
		case "ImportDeclaration":
		case "ExportAllDeclaration":
		case "ImportExpression":
		case "TSTypeAliasDeclaration":
		case "TSInterfaceDeclaration":
		case "TSTypeAnnotation":
		case "TSTypeParameterInstantiation":
		case "TaggedTemplateExpression":
		case "AstroScript":
		case "AstroComment":
		case "AstroDoctype":
			return true;
		case "ThrowStatement":
			// What a slip of ours says, not what a reader is told.
			return /^(Type|Range)Error$/.test(
				nameOf(nodeAt(nodeAt(node, "argument") ?? node, "callee")),
			);
		case "CallExpression":
			return ofTheMachine.has(calledIn(node));
		case "JSXElement":
			return unread.has(
				nameOf(nodeAt(nodeAt(node, "openingElement") ?? node, "name")),
			);
		case "AssignmentExpression":
			return nameOf(nodeAt(node, "left")) === "className";
		case "JSXAttribute":
			return /^(class|className|class:list|style|d|viewBox)$/.test(
				nameOf(nodeAt(node, "name")),
			);
		case "ExpressionStatement":
			return stringOf(nodeAt(node, "expression")) !== undefined;
		default:
			return false;
	}
}

/** Calls whose texts are for the machine. */
const ofTheMachine = new Set([
	"querySelector",
	"querySelectorAll",
	"closest",
	"matches",
	"addEventListener",
	"getElementById",
	"setAttribute",
	"removeAttribute",
	"getAttribute",
	"createElement",
	"RegExp",
	"split",
	"test",
	"describe",
	"on",
	// What a mock answers.
	"generalRefusal",
]);

/** Whether what a call is given is for the machine, while what it works on can be said: `words.replace(" ", "-")`. */
export const isSearch = (node: Node): boolean =>
	/^(replace|replaceAll|startsWith|endsWith|includes|indexOf)$/.test(
		calledIn(node),
	);

const calledIn = (node: Node): string => nameOf(nodeAt(node, "callee"));

/** Elements that hold no words: what is in them is code. */
const unread = new Set(["style", "script", "code", "pre", "kbd", "samp"]);

/** How the value of an attribute is read. */
export function attributeReads(name: string): "surely" | "if prose" | "never" {
	if (said.has(name)) return "surely";
	return ofCode.test(name) ? "never" : "if prose";
}

const said = new Set([
	"alt",
	"aria-description",
	"aria-label",
	"aria-roledescription",
	"aria-valuetext",
	"data-label",
	"label",
	"placeholder",
	"title",
]);
const ofCode =
	/^(aria-|data-|on[A-Z]|set:|is:|define:|class|id|href|src|style|type|name|value|key|role|rel|form|for|method|target|lang|autoComplete|inputMode|pattern|d|points|viewBox|transform|fill|stroke|slot|part|command|file|media|content|data)/;

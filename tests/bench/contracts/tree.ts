import { type Node, parsed } from "@slipway/sandbox/xml";

/** An element that can be spoilt. Attributes are written as they stand, declarations of namespaces among them. */
export interface Tree {
	name: string;
	attributes: [name: string, value: string][];
	children: Tree[];
	text: string;
}

/** A text as a tree. */
export function treeOf(text: string): Tree {
	const root = parsed(text);
	const tree = copied(root);
	tree.attributes.unshift(["xmlns", root.namespace]);
	return tree;
}

function copied({ name, attributes, children, text }: Node): Tree {
	return {
		name,
		attributes: attributes.map((each) => [each.name, each.value]),
		children: children.map(copied),
		text: children.length > 0 ? "" : text,
	};
}

/** A tree as text. */
export function textOf({ name, attributes, children, text }: Tree): string {
	const start = attributes
		.map(([own, value]) => ` ${own}="${escaped(value)}"`)
		.join("");
	return `<${name}${start}>${escaped(text)}${children.map(textOf).join("")}</${name}>`;
}

const escaped = (text: string) =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll('"', "&quot;");

/** All elements of a tree, each with the one that holds it; the root has none. */
export function elementsOf(
	tree: Tree,
	holder?: Tree,
): { readonly element: Tree; readonly holder: Tree | undefined }[] {
	return [
		{ element: tree, holder },
		...tree.children.flatMap((each) => elementsOf(each, tree)),
	];
}

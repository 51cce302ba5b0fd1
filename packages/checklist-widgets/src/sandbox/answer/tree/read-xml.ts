import { type Node, parsed } from "@slipway/sandbox/xml";
import type { TreeNode } from "./node.ts";

/** A body of XML as a tree: attributes before elements, namespaces left out of paths. Throws what the sandbox's own reader throws. */
export function xmlTree(text: string): TreeNode {
	const root = parsed(text);
	return nodeOf(root, `/${root.local}`);
}

function nodeOf(
	{ local, attributes, children, text }: Node,
	path: string,
): TreeNode {
	const own = text.trim();
	return {
		name: local,
		path,
		value:
			own === "" && attributes.length + children.length > 0 ? undefined : own,
		children: [
			...attributes.map((each) => ({
				name: `@${each.local}`,
				path: `${path}/@${each.local}`,
				value: each.value,
				children: [],
			})),
			...children.map((child, index) =>
				nodeOf(child, `${path}/${child.local}${placeOf(children, index)}`),
			),
		],
	};
}

/** Which of several elements of one name it is, counted from 1 as in XPath. */
function placeOf(children: readonly Node[], index: number): string {
	const { local } = children[index] as Node;
	const same = (each: Node) => each.local === local;
	if (children.filter(same).length === 1) return "";
	return `[${children.slice(0, index + 1).filter(same).length}]`;
}

import { pointerOf } from "@slipway/sandbox/engine";
import type { TreeNode } from "./node.ts";

/** A body of JSON as a tree. Throws a SyntaxError when it is none. */
export const jsonTree = (text: string): TreeNode =>
	nodeOf("", [], JSON.parse(text));

function nodeOf(
	name: string,
	path: readonly (string | number)[],
	data: unknown,
): TreeNode {
	const own = { name, path: pointerOf(path) };
	if (typeof data !== "object" || data === null)
		return { ...own, value: JSON.stringify(data), children: [] };
	const children = Array.isArray(data)
		? data.map((each, index) => nodeOf(String(index), [...path, index], each))
		: Object.entries(data).map(([key, each]) =>
				nodeOf(key, [...path, key], each),
			);
	return {
		...own,
		value: children.length > 0 ? undefined : Array.isArray(data) ? "[]" : "{}",
		children,
	};
}

import type { TreeNode } from "./node.ts";

/** Draws a body as a tree; undefined when the body has none. */
export interface TreePart {
	readonly BodyTree: typeof import("./BodyTree.tsx")["BodyTree"];
	readonly treeOf: (text: string) => TreeNode | undefined;
}

/** Fetches what draws trees, and what reads XML. */
export async function loadTree(): Promise<TreePart> {
	const [{ BodyTree }, { jsonTree }, { xmlTree }] = await Promise.all([
		import("./BodyTree.tsx"),
		import("./read-json.ts"),
		import("./read-xml.ts"),
	]);
	return {
		BodyTree,
		treeOf: (text) => {
			try {
				return text.trimStart().startsWith("<")
					? xmlTree(text)
					: jsonTree(text);
			} catch {
				return undefined;
			}
		},
	};
}

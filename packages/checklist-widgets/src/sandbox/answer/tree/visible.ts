import type { TreeNode } from "./node.ts";

/** A line of a tree that is folded in parts. */
export interface TreeLine {
	readonly node: TreeNode;
	/** The root has 1. */
	readonly level: number;
	/** Undefined when there is nothing in it. */
	readonly open: boolean | undefined;
}

/** Levels that are open at first. */
const openAtFirst = 3;

/**
 * The lines of a tree that are shown. `turned` has the paths of what was folded or unfolded by hand. While something is
 * sought, what holds it is shown, and nothing else.
 */
export function visibleLines(
	root: TreeNode,
	turned: ReadonlySet<string>,
	sought = "",
): readonly TreeLine[] {
	const lines: TreeLine[] = [];
	const holding = sought === "" ? undefined : holders(root, sought);
	const add = (node: TreeNode, level: number) => {
		if (holding && !holding.has(node)) return;
		const first = holding !== undefined || level <= openAtFirst;
		const open =
			node.children.length === 0 ? undefined : first !== turned.has(node.path);
		lines.push({ node, level, open });
		if (open) for (const child of node.children) add(child, level + 1);
	};
	add(root, 1);
	return lines;
}

/** How many names and values hold a text, in any case. */
export const countOf = (root: TreeNode, sought: string): number =>
	(holds(root, sought) ? 1 : 0) +
	root.children.reduce((sum, child) => sum + countOf(child, sought), 0);

function holders(root: TreeNode, sought: string): ReadonlySet<TreeNode> {
	const found = new Set<TreeNode>();
	const look = (node: TreeNode): boolean => {
		const inside = node.children.filter(look).length > 0;
		if (inside || holds(node, sought)) found.add(node);
		return found.has(node);
	};
	look(root);
	return found;
}

const holds = ({ name, value = "" }: TreeNode, sought: string): boolean =>
	`${name}\n${value}`.toLowerCase().includes(sought.toLowerCase());

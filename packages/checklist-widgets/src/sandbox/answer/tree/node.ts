/** A value of a body, with what is in it. */
export interface TreeNode {
	/** A key, a place in a list, an element, an attribute. */
	readonly name: string;
	/** Where it is: a JSON pointer, or the like of an XPath in XML. */
	readonly path: string;
	/** What it holds itself; undefined when it only holds others. */
	readonly value: string | undefined;
	readonly children: readonly TreeNode[];
}

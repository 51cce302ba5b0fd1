/** A node of a syntax tree, as oxc and Astro's compiler give it. */
export interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly [property: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
	typeof value === "object" &&
	value !== null &&
	typeof (value as { type?: unknown }).type === "string";

/** The node at a property, where there is one. */
export function nodeAt(node: Node, property: string): Node | undefined {
	const value = node[property];
	return isNode(value) ? value : undefined;
}

/** The nodes of a list at a property. */
export function nodesAt(node: Node, property: string): readonly Node[] {
	const value = node[property];
	return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The nodes right below a node, each with the property that it stands at. */
export function* below(node: Node): Generator<[property: string, node: Node]> {
	for (const [property, value] of Object.entries(node))
		if (isNode(value)) yield [property, value];
		else if (Array.isArray(value))
			for (const one of value) if (isNode(one)) yield [property, one];
}

/** A string literal's text. */
export function stringOf(node: Node | undefined): string | undefined {
	return node?.type === "Literal" && typeof node.value === "string"
		? node.value
		: undefined;
}

/** The name of an identifier, of a member or of an element. */
export function nameOf(node: Node | undefined): string {
	if (!node) return "";
	if (typeof node.name === "string") return node.name;
	if (node.type === "MemberExpression") return nameOf(nodeAt(node, "property"));
	if (node.type === "JSXNamespacedName")
		return `${nameOf(nodeAt(node, "namespace"))}:${nameOf(nodeAt(node, "name"))}`;
	return nameOf(nodeAt(node, "name") ?? nodeAt(node, "property"));
}

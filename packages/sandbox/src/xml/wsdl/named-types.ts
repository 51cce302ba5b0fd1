import type { Node } from "./node.ts";

/** Elements that name their types, and each type once however many elements have it. */
export function namedTypes(elements: readonly Node[]): {
	readonly elements: readonly Node[];
	readonly types: readonly Node[];
} {
	const names = new Map<string, string>();
	const types: Node[] = [];
	const nameOf = (type: Node): string => {
		const key = JSON.stringify(type);
		if (key === plainText) return "xsd:string";
		const known = names.get(key);
		if (known !== undefined) return known;
		const name = `Type${types.length + 1}`;
		names.set(key, `m:${name}`);
		types.push({ ...type, attributes: { name, ...type.attributes } });
		return `m:${name}`;
	};
	const withNames = (given: Node): Node => {
		const holds = (given.holds ?? []).map((each) =>
			typeof each === "string" ? each : withNames(each),
		);
		const type = holds.find(isType);
		return type
			? {
					...given,
					attributes: { ...given.attributes, type: nameOf(type) },
					holds: holds.filter((each) => each !== type),
				}
			: { ...given, holds };
	};
	return { elements: elements.map(withNames), types };
}

const isType = (node: Node | string): node is Node =>
	typeof node !== "string" && /^xsd:(?:simple|complex)Type$/.test(node.name);

const plainText = JSON.stringify({
	name: "xsd:simpleType",
	holds: [
		{
			name: "xsd:restriction",
			attributes: { base: "xsd:string" },
			holds: [],
		},
	],
} satisfies Node);

import { namespaceOf } from "./namespaces.ts";

/** An element that stands where it should, but in another namespace. */
export interface Foreign {
	/** The place of its namespace, as XPath. */
	readonly pointer: string;
	readonly fact: string;
	/** The namespace that is expected. */
	readonly expected: string;
}

/** The first element on a way down from the root that is in another namespace than its name is; undefined when there is none. */
export function foreignOn(
	way: readonly string[],
	data: unknown,
): Foreign | undefined {
	let inside: unknown = data;
	for (const [depth, name] of way.entries()) {
		if (typeof inside !== "object" || inside === null) return undefined;
		if (Object.hasOwn(inside, name)) {
			inside = Reflect.get(inside, name);
			continue;
		}
		const found = Object.keys(inside).find(
			(each) => each.startsWith("{") && each.endsWith(`}${name}`),
		);
		if (found === undefined) return undefined;
		const namespace = found.slice(1, found.lastIndexOf("}"));
		return {
			pointer: `/${way.slice(0, depth + 1).join("/")}/@xmlns`,
			fact: `${name} is in ${namespace === "" ? "no namespace" : `the namespace “${namespace}”`}.`,
			expected: namespaceOf(name),
		};
	}
	return undefined;
}

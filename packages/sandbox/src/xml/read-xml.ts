import { type Node, parsed } from "./parse.ts";

let last:
	| { readonly text: string; readonly data: Readonly<Record<string, unknown>> }
	| undefined;

/**
 * XML as data: elements by name, lists where a name is repeated, text as it stands, attributes under `ATTRIBUTES`. Throws
 * a SyntaxError when the text is not XML within the limits of `parsed`.
 *
 * @example
 * ```ts
 * import { readXml } from "@slipway/sandbox/xml";
 *
 * readXml("<a><b>1</b></a>"); // => { a: { b: "1" } }
 * ```
 */
export function readXml(text: string): Readonly<Record<string, unknown>> {
	// What an answer repeats of a request is read again.
	if (last?.text === text) return last.data;
	const root = parsed(text);
	const data = { [root.name]: dataOf(root) };
	last = { text, data };
	return data;
}

function dataOf({ attributes, children, text }: Node): unknown {
	const own = text.trim();
	if (attributes.length === 0 && children.length === 0) return own;
	const groups = new Map<string, unknown[]>();
	for (const child of children) {
		const group = groups.get(child.name);
		if (group) group.push(dataOf(child));
		else groups.set(child.name, [dataOf(child)]);
	}
	const data: Record<string, unknown> = {};
	for (const [name, values] of groups)
		data[name] = values.length === 1 ? values[0] : values;
	if (own !== "") data["#text"] = own;
	if (attributes.length > 0)
		data.ATTRIBUTES = Object.fromEntries(
			attributes.map(({ name, value }) => [name, value]),
		);
	return data;
}

import type { Fix } from "../contract/problem.ts";
import { escapedXml } from "./escaped-xml.ts";
import { type Tag, tagsIn } from "./xml-tags.ts";

/**
 * XML with the value of an attribute, the text of an element or an element set, by a path such as
 * `/Envelope/Body/Room[2]/@Code`, `…/Name/text()` or `…/Name`. Undefined when the element that the path names is not
 * there, or when the value is none that can stand there.
 */
export function withXmlValue(
	xml: string,
	{ pointer, value }: Pick<Fix, "pointer" | "value">,
): string | undefined {
	const steps = pointer.split("/").slice(1);
	const last = steps.at(-1) ?? "";
	const tags = tagsIn(xml);
	const at = (path: readonly string[]) =>
		tags.find((tag) => standsAt(tag, path));
	if (last.startsWith("@") || last === "text()") {
		const tag = at(steps.slice(0, -1));
		if (!tag) return undefined;
		if (last === "text()") return withText(xml, tag, value);
		return withAttribute(xml, tag, last.slice(1), value);
	}
	const tag = at(steps);
	if (value === undefined)
		return tag && xml.slice(0, tag.start) + xml.slice(tag.after);
	const parent = at(steps.slice(0, -1));
	if (tag || !parent || parent.empty) return undefined;
	const prefix = /^<([\w.-]+:)/.exec(xml.slice(parent.start))?.[1] ?? "";
	const list = Array.isArray(value) ? value : [value];
	const written = list.map((each) => elementOf(prefix + last, each, prefix));
	return written.includes(undefined)
		? undefined
		: xml.slice(0, parent.end) + written.join("") + xml.slice(parent.end);
}

/** Whether a path from the root leads to a tag. */
function standsAt(tag: Tag, path: readonly string[]): boolean {
	if (tag.depth !== path.length - 1) return false;
	let here: Tag | undefined = tag;
	for (const step of path.toReversed()) {
		if (here?.step !== first(step)) return false;
		here = here.above;
	}
	return true;
}

/** A step with its number: the first one where it names none. */
const first = (step: string): string =>
	step.endsWith("]") ? step : `${step}[1]`;

/** Data of an element as XML: attributes, text, children. */
function elementOf(
	name: string,
	data: unknown,
	prefix: string,
): string | undefined {
	if (typeof data === "string") return `<${name}>${escapedXml(data)}</${name}>`;
	if (typeof data !== "object" || data === null) return undefined;
	let attributes = "";
	let inside = "";
	for (const [key, value] of Object.entries(data)) {
		if (key.startsWith("@"))
			attributes += ` ${key.slice(1)}="${escapedXml(String(value))}"`;
		else if (key === "#text") inside += escapedXml(String(value));
		else
			for (const each of Array.isArray(value) ? value : [value]) {
				const child = elementOf(prefix + key, each, prefix);
				if (child === undefined) return undefined;
				inside += child;
			}
	}
	return `<${name}${attributes}>${inside}</${name}>`;
}

function withText(xml: string, tag: Tag, value: unknown): string | undefined {
	if (typeof value !== "string" || tag.empty) return undefined;
	const begin = xml.slice(tag.inside);
	return (
		xml.slice(0, tag.inside) +
		escapedXml(value) +
		begin.slice(Math.max(0, begin.indexOf("<")))
	);
}

function withAttribute(
	xml: string,
	{ start, inside, empty }: Tag,
	name: string,
	value: unknown,
): string | undefined {
	if (value !== undefined && typeof value !== "string") return undefined;
	const tag = xml.slice(start, inside);
	const there = new RegExp(
		`(\\s(?:[\\w.-]+:)?${name.replaceAll(/[.-]/g, "\\$&")}\\s*=\\s*)(?:"[^"]*"|'[^']*')`,
	);
	const end = empty ? "/>" : ">";
	const after =
		value === undefined
			? tag.replace(there, "")
			: there.test(tag)
				? tag.replace(
						there,
						(_, begin: string) => `${begin}"${escapedXml(value)}"`,
					)
				: `${tag.slice(0, -end.length).trimEnd()} ${name}="${escapedXml(value)}"${end}`;
	return xml.slice(0, start) + after + xml.slice(inside);
}

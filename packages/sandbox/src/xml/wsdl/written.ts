import type { Node } from "./node.ts";

/** A document with its nodes on lines of their own. */
export const written = (root: Node): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, "")}\n`;

function linesOf(
	{ name, attributes = {}, holds = [] }: Node,
	indent: string,
): string {
	const start = `${indent}<${name}${Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${escaped(value)}"`)
		.join("")}`;
	if (holds.length === 0) return `${start}/>`;
	const [first] = holds;
	if (typeof first === "string" && holds.length === 1)
		return `${start}>${escaped(first)}</${name}>`;
	return [
		`${start}>`,
		...holds.map((each) =>
			typeof each === "string" ? escaped(each) : linesOf(each, `${indent}\t`),
		),
		`${indent}</${name}>`,
	].join("\n");
}

const escaped = (text: string): string =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll('"', "&quot;");

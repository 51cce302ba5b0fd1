import type { z } from "zod";
import type { XmlElement } from "../read-elements.ts";
import { asAttribute } from "./attribute.ts";
import type { Contract } from "./contract.ts";

/**
 * Issues of an element's own attributes and children, each with what it breaks: the schema, or a guide that asks for more.
 * What is inside of children is labelled already. What only looks missing, because it stands in a foreign namespace, is left out.
 */
export function labelled(
	issues: readonly z.core.$ZodRawIssue[],
	contract: Contract,
	element: XmlElement,
): z.core.$ZodRawIssue[] {
	const grouped = new Set(contract.alternatives.flat());
	return issues.flatMap((issue) => {
		const [name, ...deeper] = issue.path ?? [];
		if (typeof name !== "string" || deeper.length > 0) return [issue];
		const missing = element[name] === undefined;
		if (missing && (grouped.has(name) || elsewhere(name, element))) return [];
		const breaks = brokenBy(name, issue, contract, element);
		return [{ ...issue, params: { breaks } }];
	});
}

const elsewhere = (name: string, element: XmlElement) =>
	Object.keys(element).some(
		(each) => each.startsWith("{") && each.endsWith(`}${name}`),
	);

function brokenBy(
	name: string,
	issue: z.core.$ZodRawIssue,
	{ attributes, children }: Contract,
	element: XmlElement,
): "schema" | "guide" {
	const child = children[name];
	if (child) {
		const list = element[name];
		if (list === undefined) return child.demanded ? "guide" : "schema";
		return issue.code === "too_big" &&
			Array.isArray(list) &&
			list.length <= child.most
			? "guide"
			: "schema";
	}
	const given = attributes[name.slice(1)];
	if (!name.startsWith("@") || given === undefined) return "schema";
	const { demanded, wide } = asAttribute(given);
	const value = element[name];
	if (value === undefined) return demanded ? "guide" : "schema";
	return wide?.safeParse(value).success ? "guide" : "schema";
}

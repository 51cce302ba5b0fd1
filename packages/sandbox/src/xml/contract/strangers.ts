import { nearest } from "@slipway/core/errors";
import type { z } from "zod";
import type { XmlElement } from "../read-elements.ts";
import { breach } from "./breach.ts";
import type { Contract } from "./contract.ts";

/** What an element holds that is not described: attributes, children, text, and what stands in another namespace. */
export function strangersIn(
	{ attributes, children, text, more }: Contract,
	element: XmlElement,
): z.core.$ZodRawIssue[] {
	const attribute = unknownAmong(Object.keys(attributes), "attribute", element);
	const child = unknownAmong(Object.keys(children), "element", element);
	return Object.keys(element).flatMap((name) => {
		if (name === "#text")
			return text || more
				? []
				: [
						breach(element, [name], {
							fact: `There is text where only elements stand: ${shortened(String(element[name]))}.`,
							says: "The element has no text of its own.",
							fix: () => "Leave out the text.",
						}),
					];
		if (name.startsWith("@")) {
			const own = name.slice(1);
			return more || Object.hasOwn(attributes, own)
				? []
				: [attribute(name, own)];
		}
		if (Object.hasOwn(children, name)) return [];
		const [, namespace, local = name] = /^\{(.*)\}(.*)$/s.exec(name) ?? [];
		if (namespace !== undefined && Object.hasOwn(children, local))
			return [foreign(element, name, local, namespace)];
		return more ? [] : [child(name, local)];
	});
}

/** Reports what is not among the known names, which are put into words once. */
function unknownAmong(
	known: readonly string[],
	what: string,
	element: XmlElement,
) {
	const says =
		known.length > 0
			? `The ${what}s here are ${known.join(", ")}.`
			: `There are no ${what}s here.`;
	return (name: string, local: string) =>
		breach(element, [name], {
			fact: `There is no ${what} ${shortened(local)} here.`,
			says,
			fix: () => {
				const near = nearest(local.slice(0, longestCompared), known);
				return near ? `Write ${near}, or leave it out.` : "Leave it out.";
			},
		});
}

function foreign(
	element: XmlElement,
	name: string,
	local: string,
	namespace: string,
) {
	return breach(element, [name], {
		fact: `${local} is in ${namespace === "" ? "no namespace" : `the namespace “${shortened(namespace)}”`}.`,
		says: `${local} is in the namespace of its message.`,
		fix: () => `Write ${local} in the namespace of its message.`,
	});
}

/** Longer names are no slip of the pen, and comparing them takes long. */
const longestCompared = 40;

const shortened = (text: string) =>
	text.length > 60 ? `${text.slice(0, 57)}…` : text;

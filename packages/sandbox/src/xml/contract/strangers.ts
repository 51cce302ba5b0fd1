import { nearest } from "@slipway/core/errors";
import type { z } from "zod";
import type { XmlElement } from "../read-elements.ts";
import { breach } from "./breach.ts";
import type { Contract } from "./contract.ts";

/** What an element holds that is not described: attributes, children, text, and what stands in another namespace. */
export function strangersIn(
	contract: Contract,
	element: XmlElement,
): z.core.$ZodRawIssue[] {
	const { attributes, children } = contract;
	const attribute = unknownAmong(Object.keys(attributes), "attribute", element);
	const child = unknownAmong(Object.keys(children), "element", element);
	const strangers = Object.keys(element).filter((name) =>
		isStranger(contract, name),
	);
	const told = strangers.slice(0, mostTold).map((name) => {
		if (name === "#text")
			return breach(element, [name], {
				fact: `There is text where only elements stand: ${shortened(String(element[name]))}.`,
				says: "The element has no text of its own.",
				fix: () => "Leave out the text.",
			});
		if (name.startsWith("@")) return attribute(name, name.slice(1));
		const { namespace, local } = partsOf(name);
		return namespace !== undefined && Object.hasOwn(children, local)
			? foreign(element, name, local, namespace)
			: child(name, local);
	});
	const more = strangers.length - told.length;
	return more > 0
		? [
				...told,
				breach(element, [], {
					fact: `There are ${more.toLocaleString("en")} more that are not known here.`,
					says: "An element holds what is described of it.",
				}),
			]
		: told;
}

/** So many are told one by one; a message with more of them is another message. */
const mostTold = 10;

/** Whether a contract has no place for what an element holds under a name. */
function isStranger(
	{ attributes, children, text, more }: Contract,
	name: string,
): boolean {
	if (name === "#text") return !(text || more);
	if (name.startsWith("@"))
		return !(more || Object.hasOwn(attributes, name.slice(1)));
	if (Object.hasOwn(children, name)) return false;
	const { namespace, local } = partsOf(name);
	return !more || (namespace !== undefined && Object.hasOwn(children, local));
}

/** A child's name, with its namespace where that is another than its message's. */
function partsOf(name: string): {
	readonly namespace: string | undefined;
	readonly local: string;
} {
	const [, namespace, local = name] = /^\{(.*)\}(.*)$/s.exec(name) ?? [];
	return { namespace, local };
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

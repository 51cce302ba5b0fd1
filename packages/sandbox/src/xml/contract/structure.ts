import type { z } from "zod";
import { childrenInOrder, type XmlElement } from "../read-elements.ts";
import { breach } from "./breach.ts";
import type { Contract } from "./contract.ts";
import { strangersIn } from "./strangers.ts";

/** An element with only what is described, and what is wrong with its structure. */
export interface Structure {
	readonly element: XmlElement;
	readonly issues: readonly z.core.$ZodRawIssue[];
}

/** Looks at what schemas of objects do not see: order, repetition, alternatives, and what has no place there. */
export function structureOf(
	contract: Contract,
	element: XmlElement,
): Structure {
	const repeated = repeatedIn(contract, element);
	return {
		element: { ...element, ...repeated.first },
		issues: [
			...strangersIn(contract, element),
			...repeated.issues,
			...disorderIn(contract, element),
			...alternativesIn(contract, element),
		],
	};
}

/** Children that stand there several times though only one may. */
function repeatedIn({ children }: Contract, element: XmlElement) {
	const issues: z.core.$ZodRawIssue[] = [];
	const first: Record<string, XmlElement> = {};
	for (const [name, { count }] of Object.entries(children)) {
		const list: unknown = element[name];
		if (!/^(?:one|maybe)$/.test(count) || !Array.isArray(list)) continue;
		first[name] = list[0] as XmlElement;
		if (list.length > 1)
			issues.push(
				breach(element, [name], {
					fact: `${name} stands there ${list.length} times.`,
					says: `${name} stands there once at most.`,
					fix: () => `Leave out all but one ${name}.`,
				}),
			);
	}
	return { issues, first };
}

/** The first child that stands behind one that should follow it. */
function disorderIn(
	{ children, unordered }: Contract,
	element: XmlElement,
): z.core.$ZodRawIssue[] {
	if (unordered) return [];
	const order = Object.keys(children);
	const seen = new Map<string, number>();
	let latest = "";
	for (const name of childrenInOrder(element)) {
		const rank = order.indexOf(name);
		if (rank < 0) continue;
		const index = seen.get(name) ?? 0;
		seen.set(name, index + 1);
		if (rank < order.indexOf(latest))
			return [
				breach(element, Array.isArray(element[name]) ? [name, index] : [name], {
					fact: `${name} stands after ${latest}.`,
					says: `The order is ${order.filter((each) => each in element).join(", ")}.`,
					fix: () => `Move ${name} before ${latest}.`,
				}),
			];
		latest = name;
	}
	return [];
}

function alternativesIn(
	{ alternatives, noneWillDo }: Contract,
	element: XmlElement,
): z.core.$ZodRawIssue[] {
	if (alternatives.length === 0) return [];
	const [chosen, ...others] = alternatives.filter((group) =>
		group.some((name) => name in element),
	);
	const leads = alternatives.map(([lead = ""]) => lead);
	const says = `One of ${leads.join(", ")} is there${noneWillDo ? ", or none" : ""}.`;
	if (!chosen)
		return noneWillDo
			? []
			: [
					breach(element, [], {
						fact: `None of ${leads.join(", ")} is present.`,
						says,
					}),
				];
	const [lead = ""] = chosen;
	const inside = (group: readonly string[]) =>
		group.find((name) => name in element) ?? "";
	if (others.length > 0)
		return others.map((group) =>
			breach(element, [inside(group)], {
				fact: `There are ${inside(chosen)} and ${inside(group)}.`,
				says,
				fix: () => `Leave out ${inside(chosen)} or ${inside(group)}.`,
			}),
		);
	return lead in element
		? []
		: [
				breach(element, [lead], {
					fact: `${lead} is missing before ${inside(chosen)}.`,
					says: `${inside(chosen)} follows ${lead}.`,
				}),
			];
}

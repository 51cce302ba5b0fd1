import { expect, test } from "vitest";
import { z } from "zod";
import { pmsXchange } from "../siteminder-pmsxchange/api.ts";
import { siteConnect } from "../siteminder-siteconnect/api.ts";
import {
	acknowledgementOfChannel,
	roomsOfChannel,
} from "../siteminder-siteconnect/contract/channel-answers.ts";
import { listedNames } from "./listed-names.ts";

/** The names of children by whether they are lists. */
function childrenIn(schema: z.ZodType): {
	lists: Set<string>;
	single: Set<string>;
} {
	const lists = new Set<string>();
	const single = new Set<string>();
	const visit = (each: z.ZodType) => {
		const inner =
			each instanceof z.ZodOptional ? (each.unwrap() as z.ZodType) : each;
		if (inner instanceof z.ZodArray) return visit(inner.element as z.ZodType);
		if (!(inner instanceof z.ZodObject)) return;
		for (const [name, child] of Object.entries(inner.shape)) {
			if (/^[@#]/.test(name)) continue;
			const plain =
				child instanceof z.ZodOptional ? (child.unwrap() as z.ZodType) : child;
			(plain instanceof z.ZodArray ? lists : single).add(name);
			visit(plain as z.ZodType);
		}
	};
	visit(schema);
	return { lists, single };
}

/** What only an answer of a mock holds several times. */
const ofAnswers = ["HotelResPayment"];

const messages = [
	...[...pmsXchange.operations, ...siteConnect.operations].flatMap(
		({ body, accepts }) =>
			body && accepts?.includes("text/xml") ? [body] : [],
	),
	acknowledgementOfChannel,
	roomsOfChannel,
].map(childrenIn);

test("what a message may hold several times is read as a list, and nothing else", () => {
	const lists = new Set(messages.flatMap((each) => [...each.lists]));
	expect([...lists, ...ofAnswers].toSorted()).toEqual(
		[...listedNames].toSorted(),
	);
	for (const { single } of messages)
		expect([...single].filter((name) => lists.has(name))).toEqual([]);
});

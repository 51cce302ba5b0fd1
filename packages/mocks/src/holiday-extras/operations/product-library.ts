import { z } from "zod";
import { carried } from "../carried.ts";
import { ProductAnswer } from "../contract/answers.ts";
import { Agent, Token } from "../contract/parameters.ts";
import { type Entry, entryOf } from "../library/entry.ts";
import { fieldNames } from "../library/field-names.ts";
import { refuse } from "../refuse.ts";
import type { HxWorld } from "../world.ts";
import { operation } from "./operation.ts";

const facts = {
	story: "Search",
	method: "GET",
	confidence: "published",
	source: "library",
	scheme: "key",
	query: z.object({
		key: Agent.key,
		...Token,
		lang: Agent.lang,
		fields: z
			.string()
			.max(1000)
			.optional()
			.meta({
				description:
					"Names of fields, separated by commas. Those without a value are left out.",
				examples: ["name,longitude,latitude"],
			}),
	}),
	answers: { 200: { says: "What there is to tell.", schema: ProductAnswer } },
} as const;

const flexible = { code: "LGWS1" };
const key = { key: carried.key };

export const getProduct = operation({
	...facts,
	id: "get-product",
	title: "Look up a product",
	says: "What the product library tells of a product or an airport: the address that MoreInfoURL holds. Keep it for a day at most.",
	path: "/v1/product/{code}",
	examples: [
		{ title: "A car park", params: flexible, query: key, status: 200 },
		{
			title: "A car park in Europe, as JSON",
			params: { code: "MUCS1.js" },
			query: key,
			status: 200,
		},
		{ title: "A lounge", params: { code: "LGWSL1" }, query: key, status: 200 },
		{ title: "A hotel", params: { code: "LGWSH1" }, query: key, status: 200 },
		{
			title: "Fast track",
			params: { code: "MANSF1" },
			query: key,
			status: 200,
		},
		{ title: "An airport", params: { code: "LGW" }, query: key, status: 200 },
		{
			title: "Of which nothing is known",
			params: { code: "LGWS99" },
			query: key,
			status: 200,
			refused: true,
		},
	],
	handle: ({ params, query }, world) => told(params.code, query.fields, world),
});

export const getLiteProduct = operation({
	...facts,
	id: "get-product-lite",
	title: "Look up a product, the short way",
	says: "The same under the address of the documentation's examples.",
	path: "/v1/product/{code}/lite",
	examples: [
		{
			title: "Three fields",
			params: flexible,
			query: { ...key, fields: "name,longitude,latitude" },
			status: 200,
		},
		{
			title: "A field that there is not",
			params: flexible,
			query: { ...key, fields: "name,colour" },
			status: 200,
		},
		{
			title: "Of which nothing is known",
			params: { code: "LGWS99" },
			query: key,
			status: 200,
			refused: true,
		},
	],
	handle: ({ params, query }, world) => told(params.code, query.fields, world),
});

/** The answer of the product library. Throws a Refusal when it has no such code. */
function told(code: string, asked: string | undefined, world: HxWorld) {
	const entry = entryOf(code, world);
	if (!entry)
		throw refuse("library", {
			status: 404,
			code: "NoRows",
			place: "path",
			pointer: "code",
			fact: `The product library has nothing about “${code}”.`,
			fix: {
				says: "Take a product's code without its supplier's prefix, as in MoreInfoURL.",
				value: "LGWS1",
			},
		});
	const wanted = [
		...new Set((asked ?? "").split(",").map((name) => name.trim())),
	].filter((name) => name !== "");
	const unknown = wanted.filter((name) => !fieldNames.has(name));
	return {
		status: 200,
		body: {
			ATTRIBUTES: { Result: "OK" },
			Product: [wanted.length > 0 ? only(entry, wanted) : entry],
			...(unknown.length > 0 && {
				Warning: unknown.map((name) => ({
					Message: `There is no field ${name}.`,
				})),
			}),
		},
	};
}

const only = (entry: Entry, wanted: readonly string[]): Entry =>
	Object.fromEntries(
		Object.entries(entry).filter(([name]) => wanted.includes(name)),
	);

import { expect, test } from "vitest";
import { library } from "../../example/library.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import type { PublishedOperation } from "../contract/published.ts";
import type { Incoming } from "./incoming.ts";
import { operationOf } from "./operation-of.ts";

const [first] = library.operations as readonly Operation[];
const chosen = { id: "chosen", selector: "Book" } as Operation;
const other = { id: "other", selector: "Cancel" } as Operation;

/** What a request means at an address where these operations stand. */
const meant = (found: Incoming["found"], api: object = {}, more: object = {}) =>
	operationOf(
		{ ...library, ...api } as MockApi,
		{
			found,
			path: "/x",
			query: {},
			raw: { method: "GET" },
			...more,
		} as Incoming,
		() => "the body",
	);
const at = (...operations: (Operation | undefined)[]) => ({
	operations: operations.filter((each) => each !== undefined),
	unplayed: [] as readonly PublishedOperation[],
	params: {},
});

test("the only operation of an address is meant", () => {
	expect(meant(at(first))).toBe(first);
});

test("of several the one that the mock selects is meant", () => {
	const select = (body: unknown) => (body === "the body" ? "Cancel" : "");
	expect(meant(at(chosen, other), { select })).toBe(other);
});

test.each([
	[
		"a head that is too large",
		at(first),
		{},
		{ oversized: { place: "request", pointer: "headers", fact: "Too many." } },
		413,
		"Too many.",
	],
	[
		"an address of nobody",
		{ allowed: [] },
		{},
		{},
		404,
		"Nothing answers at /x.",
	],
	[
		"another method",
		{ allowed: ["PUT", "POST"] },
		{},
		{},
		405,
		"/x takes PUT, POST, not GET.",
	],
	[
		"several, of which the mock selects none",
		at(chosen, other),
		{},
		{},
		400,
		"The message names no operation.",
	],
	[
		"several, and another name",
		at(chosen, other),
		{ select: () => "Move" },
		{},
		400,
		"No operation is called Move.",
	],
])("%s is refused", (_, found, api, more, status, fact) => {
	expect(() => meant(found, api, more)).toThrow(
		expect.objectContaining({
			status,
			problems: [expect.objectContaining({ fact })],
		}),
	);
});

test("another method is told which ones the address takes", () => {
	expect(() => meant({ allowed: ["PUT"] })).toThrow(
		expect.objectContaining({ headers: { allow: "PUT, OPTIONS" } }),
	);
});

test.each([
	["where nothing is played", at(), {}],
	["by its name", at(chosen), { select: () => "Move" }],
])(
	"what the provider documents and nobody plays is told so: %s",
	(_, found, api) => {
		const unplayed = [
			{
				title: "Move a loan",
				method: "POST",
				path: "/x",
				selector: "Move",
				source: "sandbox",
			} as PublishedOperation,
		];
		expect(() => meant({ ...found, unplayed }, api)).toThrow(
			expect.objectContaining({
				status: 501,
				message: expect.stringMatching(/“Move a loan” \(POST \/x, Move\)/),
			}),
		);
	},
);

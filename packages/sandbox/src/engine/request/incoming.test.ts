import { expect, test } from "vitest";
import { formatCall, incomingOf } from "./incoming.ts";

const call = { method: "GET", target: "/books", headers: {}, body: "" };
const nothing = () => ({ allowed: [] });
const read = (change: object) => incomingOf({ ...call, ...change }, nothing);

test.each([
	[
		"an address of one character too many",
		{ target: `/${"x".repeat(16 * 1024)}` },
		"address",
		200,
	],
	[
		"headers of more than is read",
		{ headers: { a: "x".repeat(16 * 1024) } },
		"headers",
		6,
	],
])("%s is not read, and its path is cut", (_, change, pointer, length) => {
	const { oversized, path, raw } = read(change);
	expect(oversized).toMatchObject({ place: "request", pointer });
	expect(oversized?.fact).toMatch(/at most 16,384 are read/);
	expect(path).toHaveLength(length);
	expect(raw.headers).toEqual({});
});

test("the largest address that is read is read whole", () => {
	const target = `/${"x".repeat(16 * 1024 - 1)}`;
	expect(read({ target }).oversized).toBeUndefined();
	expect(read({ target }).path).toBe(target);
});

test.each([
	["no query", "/books", "/books", {}],
	["a query", "/books?a=1?2", "/books", { a: "1?2" }],
	["an empty one", "/books?", "/books", {}],
])("an address with %s is taken apart", (_, target, path, query) => {
	expect(read({ target })).toMatchObject({ path, query });
});

test("a format sees the body as text, and none where it could not be read", () => {
	expect(formatCall(read({ body: "{}" })).bodyText).toBe("{}");
	expect(formatCall(read({ body: Uint8Array.of(0xff) })).bodyText).toBe("");
});

import { describe, expect, test } from "vitest";
import type { Fix } from "../contract/problem.ts";
import { draftOf, headersOf, withFix } from "./index.ts";

const read = {
	id: "get-order",
	method: "GET",
	path: "/v3.8/distributor/orders/{order_reference}",
	examples: [
		{
			title: "The last one",
			params: { order_reference: "{{order_reference}}" },
			query: { from: "{{today}}T09:00:00+01:00" },
			headers: { authorization: "Bearer {{token}}" },
			status: 200,
		},
		{ title: "With a body", body: { a: "{{a}}" }, status: 200 },
	],
	accepts: ["application/json"],
} as const;

describe("a draft", () => {
	test("shows what is carried over by name, never a secret", () => {
		expect(draftOf(read)).toEqual({
			operation: "get-order",
			example: 0,
			method: "GET",
			target:
				"/v3.8/distributor/orders/{{order_reference}}?from={{today}}T09:00:00%2B01:00",
			headers: "Authorization: Bearer {{token}}",
			body: "",
		});
	});

	test("names the media type of a body, and leaves parts of the path open that no example has", () => {
		expect(draftOf(read, 1)).toMatchObject({
			target: "/v3.8/distributor/orders/{{order_reference}}",
			headers: "Content-Type: application/json",
			body: '{\n  "a": "{{a}}"\n}',
		});
	});
});

describe("header lines", () => {
	test("are read by name, blanks around left out", () => {
		expect(headersOf("Accept : */*\n\nX-A:1 ")).toEqual({
			headers: { accept: "*/*", "x-a": "1" },
		});
	});
	test.each(["no colon", ": value", "a b: c", "Näme: x"])(
		"that are none are named: %s",
		(line) => {
			expect(headersOf(`Accept: */*\n${line}`)).toEqual({ wrong: line });
		},
	);
});

describe("a fix", () => {
	const draft = {
		...draftOf(read),
		target: "/v3.8/distributor/orders/NOPE?cache=true",
		body: '{"a":{"b":[1,2]}}',
	};
	const template = read.path;
	const made = (fix: Omit<Fix, "says">) =>
		withFix(draft, { says: "", ...fix }, template);

	test.each([
		[
			{ place: "body", pointer: "/a/b/1", value: 9 } as const,
			{ body: JSON.stringify({ a: { b: [1, 9] } }, null, 2) },
		],
		[
			{ place: "body", pointer: "/a/c", value: "x" } as const,
			{ body: JSON.stringify({ a: { b: [1, 2], c: "x" } }, null, 2) },
		],
		[{ place: "body", pointer: "/a" } as const, { body: "{}" }],
		[
			{ place: "query", pointer: "/cache" } as const,
			{ target: "/v3.8/distributor/orders/NOPE" },
		],
		[
			{ place: "query", pointer: "/page", value: 2 } as const,
			{ target: "/v3.8/distributor/orders/NOPE?cache=true&page=2" },
		],
		[
			{
				place: "path",
				pointer: "order_reference",
				value: "{{order_reference}}",
			} as const,
			{ target: "/v3.8/distributor/orders/{{order_reference}}?cache=true" },
		],
		[
			{
				place: "header",
				pointer: "authorization",
				value: "Bearer {{token}}",
			} as const,
			{ headers: "Authorization: Bearer {{token}}" },
		],
		[
			{ place: "query", pointer: "/cache", value: "{{a}}" } as const,
			{ target: "/v3.8/distributor/orders/NOPE?cache={{a}}" },
		],
		[{ place: "header", pointer: "authorization" } as const, { headers: "" }],
		[
			{ place: "body", pointer: "/c~1d/e", value: 1 } as const,
			{
				body: JSON.stringify({ a: { b: [1, 2] }, "c/d": { e: 1 } }, null, 2),
			},
		],
		[
			{ place: "body", pointer: "", value: [1] } as const,
			{ body: "[\n  1\n]" },
		],
		[
			{ place: "request", pointer: "method", value: "PUT" } as const,
			{ method: "PUT" },
		],
	])("%j is made in its place", (fix, change) => {
		expect(made(fix)).toEqual({ ...draft, ...change });
	});

	test("of a form sets its field", () => {
		const form = {
			...draft,
			headers: "Content-Type: application/x-www-form-urlencoded",
			body: "ABTANumber=A1&Initials=x+y&Initials=z",
		};
		expect(
			withFix(
				form,
				{ says: "", place: "body", pointer: "/Initials", value: "A B" },
				template,
			)?.body,
		).toBe("ABTANumber=A1&Initials=A%20B");
		expect(
			withFix(form, { says: "", place: "body", pointer: "/Initials" }, template)
				?.body,
		).toBe("ABTANumber=A1");
		for (const fix of [
			{ pointer: "", value: 1 },
			{ pointer: "/a", value: {} },
		])
			expect(
				withFix(form, { says: "", place: "body", ...fix }, template),
			).toBeUndefined();
		expect(
			withFix(
				{ ...form, body: "%=1" },
				{ says: "", place: "body", pointer: "/a", value: 1 },
				template,
			)?.body,
		).toBe("%=1&a=1");
	});

	test("of a part of the path leaves what stands beside it", () => {
		expect(
			withFix(
				{ ...draft, target: "/codes/A-B.png?size=2" },
				{ says: "", place: "path", pointer: "reference", value: "$& A" },
				"/codes/{reference}.png",
			)?.target,
		).toBe("/codes/%24%26%20A.png?size=2");
	});

	test("that cannot be made leaves the draft alone", () => {
		expect(
			withFix(
				{ ...draft, body: "{" },
				{ says: "", place: "body", pointer: "/a", value: 1 },
				template,
			),
		).toBeUndefined();
		for (const fix of [
			{ place: "request", pointer: "" },
			{ place: "request", pointer: "method", value: 1 },
			{ place: "header", pointer: "a", value: 1 },
			{ place: "path", pointer: "order_reference", value: 1 },
			{ place: "path", pointer: "nobody", value: "x" },
			{ place: "body", pointer: "" },
			{ place: "body", pointer: "/a/b/0/c/d", value: 1 },
			{ place: "body", pointer: "/a/b/0/c", value: 1 },
			{ place: "query", pointer: "/page", value: 1, by: "you" },
		] as const)
			expect(made(fix), JSON.stringify(fix)).toBeUndefined();
	});
});

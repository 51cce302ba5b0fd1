import { expect, test } from "vitest";
import { requestOf } from "./request-of.ts";

const operation = {
	method: "POST",
	path: "/loans/{loan}",
	accepts: ["application/json"],
} as const;
const carried = { loan: "L/1", token: "t" };

test.each([
	[
		"path and query",
		operation,
		{ params: { loan: "{{loan}}" }, query: { q: "a b" } },
		{ target: "/loans/L%2F1?q=a+b", body: "" },
	],
	["a part that is missing", operation, {}, { target: "/loans/", body: "" }],
	[
		"a body of data",
		operation,
		{ body: { a: "{{token}}" } },
		{ body: '{\n  "a": "t"\n}' },
	],
	["a body of text", operation, { body: "a={{token}}" }, { body: "a=t" }],
	[
		"headers",
		operation,
		{ headers: { authorization: "Bearer {{token}}" } },
		{ headers: { authorization: "Bearer t" } },
	],
	[
		"the type of a body",
		operation,
		{ body: "x" },
		{ headers: { "content-type": "application/json" } },
	],
	[
		"a type of its own",
		operation,
		{ body: "x", headers: { "content-type": "text/xml" } },
		{ headers: { "content-type": "text/xml" } },
	],
])("an example is a request with %s", (_, of, example, request) => {
	expect(
		requestOf(of, { title: "", status: 200, ...example }, carried),
	).toMatchObject(request);
});

test.each([
	["no body", operation, {}],
	[
		"no type that anybody asks for",
		{ ...operation, accepts: [] },
		{ body: "x" },
	],
	[
		"no type that is named",
		{ method: "POST", path: "/" } as const,
		{ body: "x" },
	],
])("with %s it names no type", (_, of, example) => {
	const request = requestOf(of, { title: "", status: 200, ...example }, {});
	expect(request.headers).toEqual({});
});

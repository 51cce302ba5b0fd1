import { describe, expect, test } from "vitest";
import { z } from "zod";
import { library } from "../../example/library.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { recordedAnswers } from "../running/recorded-answers.ts";
import { openApiOf } from "./openapi.ts";

interface Described {
	readonly paths: Readonly<
		Record<string, Readonly<Record<string, Record<string, unknown>>>>
	>;
	readonly components: object;
	readonly tags: readonly { readonly name: string }[];
}

const root = "http://localhost:4010/library";
const described = (api: MockApi = library) => openApiOf(api, root) as Described;

/** How an operation is described that differs from the example's first one. */
const one = (change: Partial<Operation>) => {
	const [operation] = library.operations as readonly Operation[];
	return described({
		...library,
		operations: [
			{ ...operation, path: "/x", method: "POST", ...change } as Operation,
		],
	} as MockApi).paths["/x"]?.post;
};

describe("a mock in OpenAPI", () => {
	test("has every operation at its path, under its story", () => {
		const { paths, tags } = described();
		for (const { id, path, method, story } of library.operations)
			expect(paths[path]?.[method.toLowerCase()]).toMatchObject({
				operationId: id,
				tags: [story],
			});
		expect(new Set(tags.map(({ name }) => name)).size).toBe(tags.length);
	});

	test("says how to be let in, and where anybody may call", () => {
		const { components, paths } = described();
		expect(components).toMatchObject({
			securitySchemes: {
				basic: { scheme: "basic" },
				bearer: { type: "oauth2" },
			},
		});
		expect(paths["/token"]?.post?.security).toEqual([{ basic: [] }]);
		expect(paths["/ping"]?.get?.security).toEqual([]);
	});

	test("names the parameters of path and query", () => {
		const { paths } = described();
		expect(paths["/loans/{loan}"]?.get?.parameters).toMatchObject([
			{ name: "loan", in: "path", required: true },
		]);
		expect(paths["/books"]?.get?.parameters).toMatchObject([
			{
				name: "title",
				in: "query",
				required: false,
				description: "A part of the title.",
			},
		]);
	});

	test("describes body and answers by their schemas, and shows what was recorded", () => {
		const borrow = (
			openApiOf(library, root, recordedAnswers(library, root)) as Described
		).paths["/loans"]?.post;
		expect(borrow?.requestBody).toMatchObject({
			content: {
				"application/json": {
					schema: { required: ["book", "reference"] },
					examples: { "the-first-book": { value: { book: "B1" } } },
				},
			},
		});
		expect(borrow?.responses).toMatchObject({
			201: {
				content: {
					"application/json": {
						schema: { type: "object" },
						examples: { "the-first-book": { value: { id: "L1" } } },
					},
				},
			},
			401: {
				description: "A refusal, as in the examples.",
				content: {
					"application/json": {
						schema: { required: ["errors"] },
						examples: { "without-authorization": {} },
					},
				},
			},
			413: { description: "The body is JSON in UTF-8, of 2 MiB at most." },
		});
	});

	test("has all operations of one address, as its alternatives", () => {
		const [first] = library.operations as readonly Operation[];
		const borrow = library.operations.find(({ id }) => id === "borrow");
		const both = {
			...library,
			operations: [
				{ ...borrow, selector: "lend" },
				{
					...first,
					id: "other",
					path: "/loans",
					selector: "keep",
					query: z.object({ until: z.string() }),
					body: z.object({ keep: z.boolean() }),
				},
			],
		};
		const post = described(both as unknown as MockApi).paths["/loans"]?.post;
		expect(post).toMatchObject({
			operationId: "borrow_or_other",
			parameters: [{ name: "until", in: "query", required: false }],
			requestBody: {
				required: true,
				content: {
					"application/json": {
						schema: { anyOf: [{ type: "object" }, { type: "object" }] },
					},
				},
			},
			"x-slipway-operations": [
				{ id: "borrow", selector: "lend" },
				{ id: "other", selector: "keep" },
			],
		});
		expect(Object.keys(post?.responses as object)).toEqual(
			expect.arrayContaining(["200", "201"]),
		);
	});

	test("sends each key of its credentials, and resolves where tokens are got", () => {
		const keys = {
			openapi: { type: "apiKey" },
			places: [
				{ in: "header", name: "x-id" },
				{ in: "parameter", name: "key" },
				{ in: "element", name: "Password" },
			],
			check: () => ({ id: "" }),
		};
		const { components, paths } = described({
			...library,
			schemes: { ...library.schemes, keys },
			operations: library.operations.map((each) =>
				each.id === "list-books" ? { ...each, scheme: "keys" } : each,
			),
		} as unknown as MockApi);
		expect(components).toMatchObject({
			securitySchemes: {
				"x-id": { type: "apiKey", in: "header", name: "x-id" },
				key: { type: "apiKey", in: "query", name: "key" },
				bearer: {
					flows: {
						clientCredentials: {
							tokenUrl: "http://localhost:4010/library/token",
						},
					},
				},
			},
		});
		expect(paths["/books"]?.get?.security).toEqual([{ "x-id": [], key: [] }]);
	});
});

describe("an operation", () => {
	test("takes JSON where it names no type", () => {
		expect(
			one({ body: z.object({}), accepts: undefined as never })?.requestBody,
		).toMatchObject({ content: { "application/json": {} } });
	});

	test("that fails as others do shows their example, and its own once it has one", () => {
		const { "/loans": loans } = (
			openApiOf(
				{
					...library,
					operations: library.operations.map((each) =>
						each.id === "borrow"
							? {
									...each,
									answers: {
										...each.answers,
										404: { says: "No.", provokedBy: "Ask for L0." },
									},
								}
							: each,
					),
				},
				root,
				recordedAnswers(library, root),
			) as Described
		).paths;
		expect(loans?.post?.responses).toMatchObject({
			404: {
				description: "No. Ask for L0.",
				content: {
					"application/json": {
						examples: {
							"an-unknown-id": {
								value: { errors: ["There is no loan “L0”."] },
							},
						},
					},
				},
			},
		});
	});

	test("names the headers that it reads", () => {
		const headers = {
			"X-Trace": { says: "A trace.", required: true, example: "t1" },
			"If-None-Match": { says: "A version.", example: '"1"' },
		} as const;
		expect(one({ headers })?.parameters).toEqual([
			expect.objectContaining({
				name: "X-Trace",
				in: "header",
				required: true,
				description: "A trace.",
				example: "t1",
			}),
			expect.objectContaining({ name: "If-None-Match", required: false }),
		]);
	});

	test("asks for parameters that it refuses to be without by itself", () => {
		const query = z.object({ a: z.string().optional() });
		expect(one({ query, needs: ["a"] })?.parameters).toMatchObject([
			{ name: "a", required: true },
		]);
	});

	test("without a body asks for none", () => {
		expect(one({})).not.toHaveProperty("requestBody");
	});

	test.each([
		[
			"that must be there",
			z.object({ a: z.string() }),
			[{ name: "a", required: true }],
		],
		["of any names", z.record(z.string(), z.string()), []],
	])("has parameters of a query %s", (_, query, parameters) => {
		expect(one({ query })?.parameters).toMatchObject(parameters);
		expect(one({ query })?.parameters).toHaveLength(parameters.length);
	});
});

describe("operations that share an address", () => {
	const several = (ids: readonly string[]) => {
		const [operation] = library.operations as readonly Operation[];
		return described({
			...library,
			operations: ids.map((id) => ({
				...operation,
				id,
				path: "/x/notices",
				method: "POST",
			})),
		} as MockApi).paths["/x/notices"]?.post?.operationId;
	};

	test("are called by all of their names", () => {
		expect(several(["read", "write"])).toBe("read_or_write");
	});

	test("are called by their address where the names are too many to be read", () => {
		const many = Array.from({ length: 12 }, (_, at) => `operation-${at}`);
		expect(several(many)).toBe("call-notices");
	});
});

test("what XML writes as attributes is described as that", () => {
	const answers = {
		200: { says: "It.", schema: z.object({ "@Code": z.string() }) },
	};
	const responses = JSON.stringify(one({ answers })?.responses);
	expect(responses).toContain('"xml":{"name":"Code","attribute":true}');
});

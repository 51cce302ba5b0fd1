import { expect, test } from "vitest";
import { type MockApi, openApiOf, recordedAnswers } from "../engine/index.ts";

interface Content {
	readonly schema?: object;
	readonly examples?: object;
}

interface Described {
	readonly operationId: string;
	readonly security: readonly Readonly<Record<string, unknown>>[];
	readonly responses: Readonly<
		Record<string, { readonly content?: Readonly<Record<string, Content>> }>
	>;
	readonly "x-slipway-operations": readonly { readonly id: string }[];
}

interface Document {
	readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
	readonly components: { readonly securitySchemes: object };
}

/**
 * The OpenAPI document of each of these mocks has all of its operations, all that a client needs to be let in, and an
 * example of every answer, but for those that no single request to a fresh mock brings about: they say how to get them.
 */
export function testDescribed(apis: readonly MockApi[]): void {
	const without: string[] = [];

	test.each(apis)("$title is described as a whole", (api) => {
		const server = `http://sandbox.test/${api.id}`;
		const { paths, components } = openApiOf(
			api,
			server,
			recordedAnswers(api, server),
		) as Document;
		const objects = Object.values(paths).flatMap((path) => Object.values(path));
		expect(
			objects
				.flatMap((each) => each["x-slipway-operations"].map(({ id }) => id))
				.toSorted(),
		).toEqual(api.operations.map(({ id }) => id).toSorted());
		const ids = objects.map(({ operationId }) => operationId);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { security } of objects)
			for (const name of security.flatMap(Object.keys))
				expect(Object.keys(components.securitySchemes)).toContain(name);
		for (const [, url] of JSON.stringify(components).matchAll(
			/"tokenUrl":"([^"]*)"/g,
		))
			expect(url).toMatch(new RegExp(`^${server}/`));
		for (const { operationId, responses } of objects) {
			expect(Object.keys(responses).join(" ")).toMatch(/\b[45]\d\d\b/);
			for (const [status, { content = {} }] of Object.entries(responses)) {
				const name = `${operationId} ${status}`;
				if (/^[45]/.test(status)) expect(content, name).not.toEqual({});
				for (const { schema, examples } of Object.values(content)) {
					if (/^[45]/.test(status)) expect(schema, name).toBeDefined();
					if (!examples) without.push(name);
				}
			}
		}
	});

	// Runs after all of the above.
	test("every answer but those that need more than one request has an example", () => {
		const told = apis.flatMap(({ operations }) =>
			operations.flatMap(({ id, answers }) =>
				Object.entries(answers).flatMap(([status, { provokedBy }]) =>
					provokedBy === undefined ? [] : [`${id} ${status}`],
				),
			),
		);
		expect(without.toSorted()).toEqual(told.toSorted());
	});
}

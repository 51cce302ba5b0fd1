import { expect, test } from "vitest";
import { type MockApi, openApiOf } from "../engine/index.ts";

interface Document {
	readonly paths: Readonly<
		Record<
			string,
			Readonly<
				Record<
					string,
					{
						readonly operationId: string;
						readonly security: readonly Readonly<Record<string, unknown>>[];
						readonly "x-slipway-operations": readonly { readonly id: string }[];
					}
				>
			>
		>
	>;
	readonly components: { readonly securitySchemes: object };
}

/** The OpenAPI document of each of these mocks has all of its operations, and all that a client needs to be let in. */
export function testDescribed(apis: readonly MockApi[]): void {
	test.each(apis)("$title is described as a whole", (api) => {
		const server = `http://sandbox.test/${api.id}`;
		const { paths, components } = openApiOf(api, server) as Document;
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
	});
}

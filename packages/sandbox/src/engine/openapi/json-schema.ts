import { z } from "zod";

/** A schema as JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export function jsonSchema(schema: z.ZodType, io: "input" | "output") {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, {
		io,
		unrepresentable: "any",
	});
	return rest;
}

/** One schema for what may be any of several; equal ones count once. */
export function anyOf(schemas: readonly object[]): object {
	const different = [
		...new Map(schemas.map((each) => [JSON.stringify(each), each])).values(),
	];
	const [only] = different;
	return only && different.length === 1 ? only : { anyOf: different };
}

import { z } from "zod";

/**
 * A schema as JSON Schema 2020-12, as OpenAPI 3.1 has it.
 *
 * @example
 * ```ts
 * import { jsonSchema } from "@slipway/sandbox/engine";
 * import { z } from "zod";
 *
 * jsonSchema(z.string(), "output"); // => { type: "string" }
 * ```
 */
export function jsonSchema(schema: z.ZodType, io: "input" | "output") {
	const { $schema: _, ...rest } = z.toJSONSchema(schema, {
		io,
		unrepresentable: "any",
		override: ({ zodSchema: { _zod }, jsonSchema: described }) => {
			// An object that is read by fields it names may have others; only a strict one may not.
			if (_zod.def.type === "object" && !Object.hasOwn(_zod.def, "catchall"))
				delete described.additionalProperties;
			// JSON has no number for as many as you like.
			if (described.maxItems === Number.POSITIVE_INFINITY)
				delete described.maxItems;
			describeAttributes(described);
			withoutBlanks(described);
		},
	});
	return rest;
}

type Described = z.core.JSONSchema.BaseSchema;

/** What XML writes as attributes is data under names that begin with @. */
function describeAttributes({ properties = {} }: Described): void {
	for (const [name, property] of Object.entries(properties))
		if (name.startsWith("@") && typeof property === "object")
			property.xml = { name: name.slice(1), attribute: true };
}

/** Examples that hold `{{name}}` are filled in where they are sent; as they stand they are no values. */
function withoutBlanks(described: Described): void {
	const whole = described.examples?.filter(
		(each) => !/\{\{\w+\}\}/.test(JSON.stringify(each)),
	);
	if (whole?.length) described.examples = whole;
	else delete described.examples;
}

/** One schema for what may be any of several; equal ones count once. */
export function anyOf(schemas: readonly object[]): object {
	const different = [
		...new Map(schemas.map((each) => [JSON.stringify(each), each])).values(),
	];
	const [only] = different;
	return only && different.length === 1 ? only : { anyOf: different };
}

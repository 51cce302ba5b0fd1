import type { z } from "zod";
import { metaOf, unwrapped } from "./schema-at.ts";

/**
 * A small value that a schema accepts in shape: its own first example, else the plainest of its type.
 *
 * @example
 * ```ts
 * import { z } from "zod";
 * import { exampleOf } from "@slipway/sandbox/engine";
 *
 * exampleOf(z.object({ book: z.string().meta({ examples: ["B1"] }) })); // => { book: "B1" }
 * ```
 */
export function exampleOf(schema: z.core.$ZodType): unknown {
	const own = metaOf(schema).examples ?? metaOf(unwrapped(schema)).examples;
	if (own && own.length > 0) return own[0];
	const { def } = unwrapped(schema)._zod;
	switch (def.type) {
		case "object": {
			const { shape } = def as z.core.$ZodObjectDef;
			return Object.fromEntries(
				Object.entries(shape)
					.filter(([, each]) => each._zod.optin !== "optional")
					.map(([name, each]) => [name, exampleOf(each)]),
			);
		}
		case "array":
			return [exampleOf((def as z.core.$ZodArrayDef).element)];
		case "enum":
			return Object.values((def as z.core.$ZodEnumDef).entries)[0];
		case "literal":
			return (def as z.core.$ZodLiteralDef<z.core.util.Literal>).values[0];
		case "union": {
			const [first] = (def as z.core.$ZodUnionDef).options;
			return first ? exampleOf(first) : null;
		}
		case "number":
		case "int":
			return 1;
		case "boolean":
			return true;
		case "null":
			return null;
		default:
			return "text";
	}
}

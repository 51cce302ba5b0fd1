import { expect, test } from "vitest";
import { z } from "zod";
import { exampleOf } from "./example-of.ts";

test.each([
	["its own example", z.string().meta({ examples: ["a", "b"] }), "a"],
	[
		"the example of what it wraps",
		z
			.string()
			.meta({ examples: ["a"] })
			.optional(),
		"a",
	],
	[
		"no example where there are none",
		z.string().meta({ examples: [] }),
		"text",
	],
	[
		"an object without what may be missing",
		z.object({ a: z.int(), b: z.string().optional() }),
		{ a: 1 },
	],
	["a list of one", z.array(z.boolean()), [true]],
	["the first option", z.enum(["x", "y"]), "x"],
	["a literal", z.literal(7), 7],
	["the first of a union", z.union([z.null(), z.string()]), null],
	["null of a union of nothing", z.union([] as never), null],
	["a number", z.number(), 1],
	["what a transform begins with", z.int().transform(String), 1],
	["what a default stands for", z.string().default("x"), "text"],
])("a schema has as its example %s", (_, schema, example) => {
	expect(exampleOf(schema)).toEqual(example);
});

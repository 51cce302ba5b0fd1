import { expect, test } from "vitest";
import * as z from "zod";
import { describedKeys } from "./schema-keys.ts";

const inner = z.object({
	name: z.string().describe("What it is called."),
	size: z.number().describe("How large it is.").optional(),
	unit: z.string().describe("What it is measured in.").default("days"),
	plain: z.string().optional(),
});
const keys = {
	name: "What it is called.",
	size: "How large it is.",
	unit: "What it is measured in.",
	plain: "",
};

test.each<[string, z.ZodType, readonly (string | number)[]]>([
	["an object", inner, []],
	["what may be left out", inner.optional(), []],
	["what has a default", inner.default({ name: "a", unit: "b" }), []],
	["what is filled in before reading", inner.prefault({ name: "a" }), []],
	["what is named later", z.lazy(() => inner), []],
	["an item of a list", z.object({ list: z.array(inner) }), ["list", 3]],
	["an entry of a record", z.record(z.string(), inner), ["any"]],
])("the keys of %s are those of its object", (_, schema, path) => {
	expect(describedKeys(schema, {}, path)).toEqual(keys);
});

test("of alternatives the keys of all are known", () => {
	const either = z.union([
		z.object({ a: z.string().describe("The one.") }),
		z.object({ b: z.string().describe("The other.") }),
	]);
	expect(describedKeys(either, {}, [])).toEqual({
		a: "The one.",
		b: "The other.",
	});
});

test.each([[["name"]], [["name", "deeper"]], [["unknown"]]])(
	"under %j no key is known",
	(path) => {
		expect(describedKeys(inner, {}, path)).toEqual({});
	},
);

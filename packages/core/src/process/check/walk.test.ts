import { expect, test } from "vitest";
import * as z from "zod";
import { walk } from "./walk.ts";

const named = z.string().meta({ reference: "task" });
const found = (schema: z.ZodType, value: unknown) =>
	[...walk(schema, value)].map(({ path, value: at }) => [path.join("/"), at]);

test.each<[string, z.ZodType, unknown, string]>([
	["itself", named, "a", ""],
	["a part", z.object({ part: named }), { part: "a" }, "part"],
	["what may be left out", named.optional(), "a", ""],
	["what has a default", named.default("b"), "a", ""],
	["what is filled in before reading", named.prefault("b"), "a", ""],
	["what is named later", z.lazy(() => named), "a", ""],
	["an item of a list", z.array(named), ["a"], "0"],
	["an entry of a record", z.record(z.string(), named), { any: "a" }, "any"],
	["the alternative that fits", z.union([z.number(), named]), "a", ""],
])("a schema with metadata is met in %s", (_, schema, value, path) => {
	expect(found(schema, value)).toEqual([[path, "a"]]);
});

test.each<[string, z.ZodType, unknown]>([
	["a list that is none", z.array(named), "a"],
	["a record that is none", z.record(z.string(), named), 7],
	["an object that is null", z.object({ part: named }), null],
	["a part that is missing", z.object({ part: named }), {}],
	["alternatives of which none fits", z.union([z.number(), named]), true],
	["what carries no metadata", z.string(), "a"],
])("nothing is met in %s", (_, schema, value) => {
	expect(found(schema, value)).toEqual([]);
});

test("a condition is met as a whole, its parts are not", () => {
	const condition = z.object({ part: named }).meta({ condition: true });
	expect(found(condition, { part: "a" })).toEqual([["", { part: "a" }]]);
});

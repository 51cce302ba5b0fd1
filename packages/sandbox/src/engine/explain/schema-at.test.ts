import { expect, test } from "vitest";
import { z } from "zod";
import { metaOf, schemaAt } from "./schema-at.ts";

const name = z.string().meta({ description: "A name." });
const schema = z.object({
	list: z.array(z.object({ name })).optional(),
	record: z.record(z.string(), name),
	union: z.union([z.object({ other: z.int() }), z.object({ name })]),
});

test.each([
	[["list", 0, "name"], "A name."],
	[["record", "any"], "A name."],
	[["union", "name"], "A name."],
	[["union", "nobody"], undefined],
	[["nobody"], undefined],
	[["record", "any", "more"], undefined],
])("at %j the schema says: %s", (path, says) => {
	expect(metaOf(schemaAt(schema, path)).description).toBe(says);
});

test("at the end of no path stands the schema itself", () => {
	expect(schemaAt(schema.optional(), [])).toBe(schema);
});

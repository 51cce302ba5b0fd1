import { expect, test } from "vitest";
import { z } from "zod";
import { fixOf } from "./fix-of.ts";

/** The fix of the first issue that a schema finds. */
function fixed(schema: z.ZodType, data: unknown) {
	const issue = schema.safeParse(data).error?.issues[0];
	if (!issue) throw new Error("It is right.");
	const received = issue.path.reduce<unknown>(
		(at, key) => (at as Record<PropertyKey, unknown>)[key],
		data,
	);
	return fixOf(issue, schema, received, "body");
}

test.each([
	["text that is a number", z.number(), "-2.5", -2.5],
	["text that is a whole number", z.object({ a: z.int() }), { a: "3" }, 3],
	["text that is no number", z.number(), "three", 1],
	["text where a truth value stands", z.boolean(), "1", true],
	["a number where text stands", z.string(), 5, "5"],
	["nothing where text stands", z.string(), undefined, "text"],
	["an option misspelt", z.enum(["red", "green"]), "gren", "green"],
	["no option at all", z.enum(["red", "green"]), 99, "red"],
	["too large a number", z.number().max(3), 9, 3],
	["too small a number", z.number().min(3), 1, 3],
	["too long a text", z.string().max(3), "abcd", "abc"],
	[
		"too short a text",
		z
			.string()
			.min(3)
			.meta({ examples: ["abc"] }),
		"a",
		"abc",
	],
	[
		"a pattern that is not met",
		z
			.string()
			.regex(/x/)
			.meta({ examples: ["x"] }),
		"a",
		"x",
	],
])("%s", (_, schema, data, value) => {
	expect(fixed(schema, data)).toMatchObject({ place: "body", value });
});

test("what the schema does not know has no fix that can be told", () => {
	const issue = { code: "custom", path: ["b"], message: "" } as const;
	expect(
		fixOf(issue as never, z.object({ a: z.int() }), 1, "body"),
	).toBeUndefined();
});

test("a member that nobody knows is left out, and named by its place", () => {
	expect(fixed(z.object({ a: z.strictObject({}) }), { a: { b: 1 } })).toEqual({
		says: "Leave out “b”.",
		place: "body",
		pointer: "/a/b",
	});
});

test("the whole body is called so", () => {
	expect(fixed(z.object({}), null)?.says).toMatch(/^Set the body to /);
});

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

test.each([
	["what the schema does not know", z.object({ a: z.int() }), ["b"]],
	["what no value is known for", z.object({ a: z.email() }), ["a"]],
])("%s only the user can know", (_, schema, path) => {
	const issue = { code: "custom", path, message: "" };
	expect(fixOf(issue as never, schema, 1, "body")).toEqual({
		says: `Change ${path[0]} so that the rule is kept.`,
		by: "you",
		place: "body",
		pointer: `/${path[0]}`,
	});
});

test("a value of a request that succeeds is better than one that is made up", () => {
	const issue = { code: "custom", path: ["at"], message: "" };
	const fix = (samples: readonly unknown[], received: unknown = 1) =>
		fixOf(issue as never, z.object({ at: z.string() }), received, "body", {
			samples: () => samples,
		});
	expect(fix([{}, { at: 5 }, { at: "noon" }])?.value).toBe("noon");
	expect(fix([{ at: "noon" }], "noon")?.value).toBe("text");
	expect(fix([{ at: "{{today}}T09:00" }])).toMatchObject({
		says: "Set at to … (today)T09:00.",
		value: "{{today}}T09:00",
	});
});

test("which items of too long a list are left, only the user can know", () => {
	expect(fixed(z.array(z.int()).max(1), [1, 2])).toEqual({
		says: "Leave 1 of the body.",
		by: "you",
		place: "body",
		pointer: "",
	});
});

test("a number that was sent as text is held to its limits", () => {
	const issue = { code: "too_big", origin: "number", maximum: 9, path: ["a"] };
	const schema = z.object({ a: z.string() });
	expect(fixOf(issue as never, schema, "10", "query")?.value).toBe(9);
});

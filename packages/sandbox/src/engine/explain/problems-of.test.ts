import { describe, expect, test } from "vitest";
import { z } from "zod";
import { problemsOf } from "./problems-of.ts";

const schema = z.strictObject({
	order: z.object({
		language: z.enum(["en", "nl"]),
		count: z.int().min(1).max(10),
		mail: z
			.email()
			.meta({ description: "An address.", examples: ["a@example.test"] }),
		lines: z.array(z.object({ id: z.string() })).min(1),
	}),
	"a/b": z.string().optional(),
});
const right = {
	order: {
		language: "en",
		count: 2,
		mail: "x@example.test",
		lines: [{ id: "1" }],
	},
};

const first = (data: unknown) => {
	const result = schema.safeParse(data);
	if (result.success) throw new Error("it is right");
	return problemsOf(result.error, schema, data, "body", {
		confidence: "published",
		source: "page",
	})[0];
};
const order = (change: object) => ({ order: { ...right.order, ...change } });

describe("what a schema finds wrong", () => {
	test.each([
		[
			"a missing value",
			order({ mail: undefined }),
			"/order/mail",
			"order.mail is missing.",
			"a@example.test",
		],
		[
			"an option misspelt",
			order({ language: "enn" }),
			"/order/language",
			/"enn"/,
			"en",
		],
		["a number as text", order({ count: "3" }), "/order/count", /"3"/, 3],
		[
			"text as a number",
			order({ lines: [{ id: 5 }] }),
			"/order/lines/0/id",
			/is 5/,
			"5",
		],
		["too much", order({ count: 11 }), "/order/count", /is 11/, 10],
		["too little", order({ count: 0 }), "/order/count", /is 0/, 1],
		[
			"an empty list",
			order({ lines: [] }),
			"/order/lines",
			/\[\]/,
			[{ id: "text" }],
		],
		["a name nobody knows", { ...right, ordr: 1 }, "", /“ordr”/, undefined],
		["a name with a slash", { ...right, "a/b": 1 }, "/a~1b", /is 1/, "1"],
		[
			"nothing at all",
			null,
			"",
			"The body is null. Invalid input: expected object, received null.",
			expect.anything(),
		],
	])("%s", (_, data, pointer, fact, value) => {
		const problem = first(data);
		expect(problem?.pointer).toBe(pointer);
		expect(problem?.fact).toMatch(fact);
		expect(problem?.fix?.value).toEqual(value);
		expect(problem?.rule).toMatchObject({
			confidence: "published",
			source: "page",
		});
	});

	test("uses the words of the schema as the rule", () => {
		expect(first(order({ mail: "x" }))?.rule.says).toBe("An address.");
	});
});

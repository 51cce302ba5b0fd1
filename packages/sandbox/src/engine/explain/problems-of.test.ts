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

describe("in a union", () => {
	const union = z.union([
		z.object({ kind: z.literal("a"), items: z.array(z.int()) }),
		z.object({ kind: z.literal("b") }),
	]);
	const problem = (data: unknown) => {
		const { error } = union.safeParse(data);
		if (!error) throw new Error("it is right");
		return problemsOf(error, union, data, "body", {
			confidence: "modelled",
			source: "x",
		})[0];
	};

	test("the option that came nearest tells what is wrong", () => {
		expect(problem({ kind: "a", items: ["x"] })?.pointer).toBe("/items/0");
	});

	test("nothing near is wrong as a whole", () => {
		expect(problem(5)?.pointer).toBe("");
	});

	test("of no options there is none that came near", () => {
		const nothing = z.union([] as never);
		const { error } = nothing.safeParse(1);
		const rule = { confidence: "modelled", source: "x" } as const;
		expect(
			error && problemsOf(error, nothing, 1, "body", rule)[0]?.fact,
		).toMatch(/^The body is 1\./);
	});
});

describe("a fact", () => {
	test("names ten unknown members, and counts the others", () => {
		const extra = Object.fromEntries(
			Array.from({ length: 12 }, (_, at) => [`x${at}`, 1]),
		);
		expect(first({ ...right, ...extra })?.fact).toMatch(/“x9” and 2 more/);
	});

	test("is cut where the value is long", () => {
		const fact = first(order({ mail: "x".repeat(200) }))?.fact ?? "";
		expect(fact).toContain("x…");
		expect(fact.length).toBeLessThan(130);
	});

	test("shows what JSON has no word for", () => {
		expect(first(order({ mail: Symbol("s") }))?.fact).toContain("Symbol(s)");
	});
});

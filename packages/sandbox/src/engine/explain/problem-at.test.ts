import { describe, expect, test } from "vitest";
import { problemAt, setTo, shownValue } from "./problem-at.ts";

const rule = { says: "A rule.", confidence: "modelled", source: "x" } as const;
const problem = { pointer: "/a/b", fact: "It is 1." };

describe("a problem", () => {
	test("is in the body unless it says otherwise", () => {
		expect(problemAt(rule, problem)).toEqual({
			place: "body",
			rule,
			...problem,
		});
		expect(problemAt(rule, { ...problem, place: "query" }).place).toBe("query");
	});

	test("is mended where it is, unless the fix names another place", () => {
		const fix = { says: "Set b to 2.", value: 2 };
		expect(problemAt(rule, { ...problem, fix }).fix).toEqual({
			place: "body",
			pointer: "/a/b",
			...fix,
		});
		expect(
			problemAt(rule, { ...problem, fix: { ...fix, pointer: "/c" } }).fix
				?.pointer,
		).toBe("/c");
	});
});

test.each([
	["/a/b", 2, undefined, "Set b to 2."],
	["/a/b", 2, "two", "Set b to two."],
])("the fix of %s to %s as %s reads: %s", (pointer, value, shown, says) => {
	expect(setTo(pointer, value, shown)).toEqual({ fix: { says, value } });
});

test("what somebody must do instead stays as it is", () => {
	const fix = { by: "provider", says: "Ask for it." } as const;
	expect(setTo("/a", fix)).toEqual({ fix });
});

test.each([
	["{{loan_id}}", "the loan id of an earlier answer"],
	["{{today}}T09:00", "… (today)T09:00"],
	[["{{today}}", 2], '["… (today)",2]'],
	["as it is", "as it is"],
])("a sentence shows %j as %s", (value, shown) => {
	expect(shownValue(value)).toBe(shown);
});

test("without a value there is nothing to set", () => {
	expect(setTo("/a", undefined)).toEqual({});
});

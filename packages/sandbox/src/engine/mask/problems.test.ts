import { expect, test } from "vitest";
import { Mask } from "./mask.ts";
import { maskedProblems } from "./problems.ts";

const rule = { says: "A rule.", confidence: "modelled", source: "x" } as const;
const problem = {
	place: "body",
	pointer: "/SECRET",
	fact: "It is SECRET.",
	rule,
} as const;

const mask = new Mask([]);
mask.learnSecret("SECRET");

test.each([
	["none", undefined, {}],
	["one without a value", undefined, { says: "Not SECRET.", pointer: "/a" }],
	[
		"one with another value",
		"x",
		{ says: "Not SECRET.", pointer: "/a", value: "x" },
	],
])("a problem quotes no secret, with a fix: %s", (_, value, fix) => {
	const given =
		"says" in fix ? { fix: { place: "body" as const, ...fix } } : {};
	const [masked] = maskedProblems(mask, [{ ...problem, ...given } as never]);
	expect(masked?.pointer).toBe("/****");
	expect(masked?.fact).toBe("It is ****.");
	expect(masked?.fix?.value).toBe(value);
	expect(masked?.fix?.says).toBe("says" in fix ? "Not ****." : undefined);
});

test("a fix that would write a secret is left out", () => {
	const fix = {
		place: "body",
		pointer: "/a",
		says: "Set it.",
		value: "SECRET",
	} as const;
	expect(maskedProblems(mask, [{ ...problem, fix }])[0]).not.toHaveProperty(
		"fix",
	);
});

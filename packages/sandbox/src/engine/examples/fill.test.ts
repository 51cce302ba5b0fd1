import { expect, test } from "vitest";
import { filled, filledText, missingIn } from "./fill.ts";

const carried = { token: 'a"b', empty: "" };

test.each([
	["{{token}}", { x: "{{token}}!" }, { x: 'a"b!' }],
	["a value of nothing", ["{{empty}}"], [""]],
	[
		"a name that nobody carries",
		"{{nobody}} {{toString}}",
		"{{nobody}} {{toString}}",
	],
	["nothing", undefined, null],
])("data is filled in: %s", (_, data, result) => {
	expect(filled<unknown>(data, carried)).toEqual(result);
});

test("text is filled in as it is, or as it is to be written", () => {
	expect(filledText("<{{token}}>", carried)).toBe('<a"b>');
	expect(filledText("{{token}}", carried, encodeURIComponent)).toBe("a%22b");
});

test("names that are missing are told once each", () => {
	expect(missingIn({ a: "{{x}}{{y}}", b: ["{{x}}"] })).toEqual(["x", "y"]);
	expect(missingIn(undefined)).toEqual([]);
});

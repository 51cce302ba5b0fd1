import fc from "fast-check";
import { expect, test } from "vitest";
import { OverLimit } from "../limits/index.ts";
import { readJson } from "./index.ts";

test("any value is read back", () => {
	fc.assert(
		fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
			const text = JSON.stringify(value);
			expect(readJson(text)).toEqual(JSON.parse(text));
		}),
	);
});

test.each([
	["items", `[${"1,".repeat(20_000)}1]`, /more than 20,000 values/],
	["objects", `[${"{},".repeat(15_000)}{}]`, /more than 20,000 values/],
	["depth", "[".repeat(51), /more than 50 levels/],
])("a limit of %s is named with its number", (_, text, reason) => {
	expect(() => readJson(text)).toThrow(OverLimit);
	expect(() => readJson(text)).toThrow(reason);
});

test("marks inside of texts are not counted", () => {
	const marks = `,[{"\\`.repeat(30_000);
	expect(readJson(JSON.stringify(marks))).toBe(marks);
});

test.each([
	'{"password": abcdefgh}',
	'{"password": "abcdefgh',
	"abcdefgh",
	'"abcdefgh" "abcdefgh"',
])("a refusal of %j quotes nothing of it", (text) => {
	expect(() => readJson(text)).toThrow(/^The JSON is not well-formed/);
	expect(() => readJson(text)).not.toThrow(/abcd/);
});

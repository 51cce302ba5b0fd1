import { describe, expect, test } from "vitest";
import { jsonTree } from "./read-json.ts";
import { xmlTree } from "./read-xml.ts";
import { countOf, visibleLines } from "./visible.ts";

const json = jsonTree('{"a/b": [{"id": "X1", "empty": []}, 2, null]}');
const xml = xmlTree(
	'<s:E xmlns:s="urn:s"><R Code="A">one</R><R Code="B"/><Note>hi</Note></s:E>',
);
const shown = (...given: Parameters<typeof visibleLines>) =>
	visibleLines(...given).map(
		({ node: { path, value }, level }) => `${level} ${path} ${value ?? "+"}`,
	);

describe("a body as a tree", () => {
	test("of JSON names each value by its pointer", () => {
		expect(shown(json, new Set())).toEqual([
			"1  +",
			"2 /a~1b +",
			"3 /a~1b/0 +",
			'4 /a~1b/0/id "X1"',
			"4 /a~1b/0/empty []",
			"3 /a~1b/1 2",
			"3 /a~1b/2 null",
		]);
	});

	test("of XML names elements by their path, and counts those of one name from 1", () => {
		expect(shown(xml, new Set())).toEqual([
			"1 /E +",
			"2 /E/R[1] one",
			"3 /E/R[1]/@Code A",
			"2 /E/R[2] +",
			"3 /E/R[2]/@Code B",
			"2 /E/Note hi",
		]);
	});

	test("folds what is turned by hand", () => {
		expect(shown(json, new Set(["/a~1b/0"]))).toEqual([
			"1  +",
			"2 /a~1b +",
			"3 /a~1b/0 +",
			"3 /a~1b/1 2",
			"3 /a~1b/2 null",
		]);
	});

	test("is folded below the third level until it is opened", () => {
		const deep = jsonTree('{"a":{"b":{"c":{"d":{"e":1}}}}}');
		expect(shown(deep, new Set()).at(-1)).toBe("4 /a/b/c +");
		expect(shown(deep, new Set(["/a/b/c"])).at(-1)).toBe("5 /a/b/c/d +");
	});

	test("shows only what holds the text that is sought, by name or value, in any case", () => {
		expect(shown(xml, new Set(), "code").slice(1)).toEqual([
			"2 /E/R[1] one",
			"3 /E/R[1]/@Code A",
			"2 /E/R[2] +",
			"3 /E/R[2]/@Code B",
		]);
		expect(countOf(json, "x1")).toBe(1);
		expect(shown(json, new Set(), "nowhere")).toEqual([]);
	});
});

test("what is no JSON, or no XML, has no tree", () => {
	expect(() => jsonTree("{")).toThrow(SyntaxError);
	expect(() => xmlTree("<a>")).toThrow(SyntaxError);
});

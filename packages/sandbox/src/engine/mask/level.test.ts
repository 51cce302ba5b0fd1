import { describe, expect, test } from "vitest";
import { levelsOf } from "./level.ts";

describe("the escapes of a text are resolved", () => {
	test.each([
		["of JSON", '\\u0041\\n\\"', 'A\n"'],
		["of programs", "\\x41\\u{1F600}\\b\\f\\r\\t\\'\\/\\\\", "A😀\b\f\r\t'/\\"],
		["beyond what there is", "\\u{110000}", "�"],
		["of addresses", "%41%C3%A9%E2%82%AC%F0%9F%98%80", "Aé€😀"],
		["bytes that are no text", "%FF%C3", "��"],
		["a character that breaks off", "%E2%82", "�"],
		["of XML", "&#x41;&#66;&amp;&LT;&gt;&quot;&apos;", "AB&<>\"'"],
		["marks of CDATA", "<![CDATA[a]]>b", "ab"],
	])("%s", (_, text, read) => {
		expect(levelsOf(text).map((level) => level.text)).toContain(read);
	});

	test.each([
		["percents in JSON", "\\u0025\\u0034\\u0031", "A"],
		["JSON in percents", "%5Cu0041", "A"],
	])("twice: %s", (_, text, read) => {
		expect(levelsOf(text).map((level) => level.text)).toContain(read);
	});

	test("and a text without any stays alone", () => {
		expect(levelsOf("plain").map(({ text }) => text)).toEqual(["plain"]);
		expect(levelsOf("100 % &c. \\o/").map(({ text }) => text)).toEqual([
			"100 % &c. \\o/",
		]);
	});

	test("no reading comes twice", () => {
		const texts = levelsOf("%41 &#x41;").map(({ text }) => text);
		expect(new Set(texts).size).toBe(texts.length);
	});
});

describe("what was read is found again as it came", () => {
	const text = "a%41b%C3%A9c";
	const level = levelsOf(text).find((each) => each.text === "aAbéc");
	test.each([
		[0, 1, "a"],
		[1, 2, "%41"],
		[3, 4, "%C3%A9"],
		[0, 5, text],
		[2, 2, ""],
	])("from %i to %i", (from, to, source) => {
		const found = level?.source(from, to);
		expect(text.slice(found?.from, found?.to)).toBe(source);
	});
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readXml, writeXml } from "./index.ts";

/** Any code point: those with a meaning of their own, half surrogates and what XML cannot hold come often. */
const codePoint = fc
	.oneof(
		fc.nat(0x7f),
		fc.integer({ min: 0xd700, max: 0xffff }),
		fc.nat(0x10ffff),
	)
	.map((code) => String.fromCodePoint(code));

describe("XML as data", () => {
	test("keeps text as it stands, repeats as lists, attributes apart", () => {
		expect(
			readXml('<a b="1"><c>007</c><c/><d>x &amp; y &lt; z</d></a>'),
		).toEqual({
			a: { ATTRIBUTES: { b: "1" }, c: ["007", ""], d: "x & y < z" },
		});
	});

	test.each([
		["an entity bomb", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
		["a document type in small letters", "<!doctype a><a/>"],
		["an element that is never closed", "<a><b></a>"],
		["two roots", "<a/><b/>"],
		["no element at all", "hello"],
		["10,000 elements in each other", "<a>".repeat(10_000)],
		[
			"10,000 elements in each other, closed",
			"<a>".repeat(10_000) + "</a>".repeat(10_000),
		],
	])("refuses %s", (_, text) => {
		expect(() => readXml(text)).toThrow(SyntaxError);
	});

	test("reads back any text that it has written, but for what XML cannot hold", () => {
		fc.assert(
			fc.property(fc.string({ unit: codePoint }), (text) => {
				const back = readXml(writeXml({ a: { b: `[${text}]` } }));
				const can = text.replaceAll(
					// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
					/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu,
					"",
				);
				expect(back).toEqual({
					a: { b: `[${can.replaceAll(/\r\n?/g, "\n")}]` },
				});
			}),
		);
	});

	test("never fails otherwise than with a SyntaxError", () => {
		const piece = fc.constantFrom(
			"<a>",
			"</a>",
			"<a",
			'b="c"',
			">",
			"/>",
			"&",
			"&#0;",
			"&#x110000;",
			"<![CDATA[",
			"]]>",
			"<!--",
			"-->",
			"<?x",
			"?>",
			"__proto__",
			"<constructor>",
			"x",
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				try {
					readXml(pieces.join(""));
				} catch (error) {
					expect(error).toBeInstanceOf(SyntaxError);
				}
			}),
			{ numRuns: 1000 },
		);
	});
});

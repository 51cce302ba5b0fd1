import fc from "fast-check";
import { expect, test } from "vitest";
import { printable } from "./printable.ts";

test.each([
	["colours", "\u001b[31mred", "\\u{1b}[31mred"],
	["the same in one character", "\u009b31m", "\\u{9b}31m"],
	["a title of the window", "\u001b]0;x\u0007", "\\u{1b}]0;x\\u{7}"],
	["a line of its own", "a\r\nb", "a\\u{d}\\u{a}b"],
	["text from right to left", "a\u202eb", "a\\u{202e}b"],
	["what cannot be seen", "a\u200bb\u2028c", "a\\u{200b}b\\u{2028}c"],
	["letters of any script", "Zażółć 日本 😀", "Zażółć 日本 😀"],
])("%s", (_, text, shown) => {
	expect(printable(text)).toBe(shown);
});

test("any text is one line without anything to act upon, and not endless", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
			const shown = printable(text);
			expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
			expect(shown.length).toBeLessThan(6000);
		}),
	);
});

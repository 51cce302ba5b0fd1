import { describe, expect, test } from "vitest";
import { largestBody, mediaTypeOf, textOf } from "./body.ts";

const bytes = new TextEncoder().encode("é");

describe("a body is text", () => {
	test.each([
		["as text", "é", "", "é"],
		["as bytes", bytes, "", "é"],
		["in UTF-8 by name", bytes, 'text/plain; charset="UTF-8"', "é"],
		["in utf8", bytes, "text/plain;charset=utf8", "é"],
	])("%s", (_, body, type, text) => {
		expect(textOf(body, type)).toEqual({ text });
	});
});

describe("a body is refused", () => {
	test.each([
		["of one byte too many", new Uint8Array(largestBody + 1), "", "too large"],
		["in another encoding", bytes, "text/plain; charset=latin1", "encoding"],
		["that is no UTF-8", Uint8Array.of(0xff), "", "encoding"],
	])("%s", (_, body, type, refused) => {
		expect(textOf(body, type)).toMatchObject({ refused });
	});
});

test.each([
	["Text/XML; charset=utf-8", "text/xml"],
	[" application/json ", "application/json"],
	["", ""],
])("the media type of “%s” is “%s”", (type, media) => {
	expect(mediaTypeOf(type)).toBe(media);
});

import { describe, expect, test } from "vitest";
import { largestBody, mediaTypeOf, textOf } from "./body.ts";

const bytes = new TextEncoder().encode("é");
const read = (body: Uint8Array | string, type = "", more: object = {}) =>
	textOf({
		body,
		headers: type === "" ? {} : { "content-type": type },
		...more,
	});

describe("a body is text", () => {
	test.each([
		["as text", "é", "", "é"],
		["as bytes", bytes, "", "é"],
		["in UTF-8 by name", bytes, 'text/plain; charset="UTF-8"', "é"],
		["in utf8", bytes, "text/plain;charset=utf8", "é"],
		[
			"in another encoding",
			Uint8Array.of(0xe9),
			"text/plain; charset=latin1",
			"é",
		],
		[
			"in JSON, which has no encoding but one",
			bytes,
			"application/json; charset=latin1",
			"é",
		],
	])("%s", (_, body, type, text) => {
		expect(read(body, type)).toEqual({ text });
	});
});

describe("a body is refused", () => {
	const large = new Uint8Array(largestBody + 1);
	test.each([
		["of one byte too many", large, "", {}, "too large", /has too many bytes/],
		[
			"of as many as are told",
			"",
			"",
			{ size: 9_000_000 },
			"too large",
			/has 9,000,000 bytes/,
		],
		[
			"in an encoding of nobody",
			bytes,
			"text/plain; charset=klingon",
			{},
			"encoding",
			/klingon, which is no encoding/,
		],
		["that is no UTF-8", Uint8Array.of(0xff), "", {}, "encoding", /not UTF-8/],
		[
			"that is not what it is declared as",
			Uint8Array.of(0xff),
			"text/plain; charset=shift_jis",
			{},
			"encoding",
			/not shift_jis/,
		],
		[
			"in a coding that could not be undone",
			"",
			"",
			{ undecoded: "gzip" },
			"content coding",
			/not gzip/,
		],
	])("%s", (_, body, type, more, refused, fact) => {
		expect(read(body, type, more)).toMatchObject({
			refused,
			fact: expect.stringMatching(fact),
		});
	});
});

test.each([
	["Text/XML; charset=utf-8", "text/xml"],
	[" application/json ", "application/json"],
	["", ""],
])("the media type of “%s” is “%s”", (type, media) => {
	expect(mediaTypeOf(type)).toBe(media);
});

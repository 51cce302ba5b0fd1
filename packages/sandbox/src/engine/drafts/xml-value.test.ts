import { describe, expect, test } from "vitest";
import { withXmlValue } from "./xml-value.ts";

const xml = `<s:Envelope xmlns:s="urn:soap">
  <s:Body><RS Echo="mine" Time='now'><Errors><Error Type="1">Sorry</Error></Errors><Room Code="a > b"/><Room Code="B"/></RS></s:Body>
</s:Envelope>`;

describe("a value is set", () => {
	test.each([
		["/Envelope/Body/RS/@Echo", "x-1", 'Echo="mine"', 'Echo="x-1"'],
		["/Envelope/Body/RS/Room[2]/@Code", "C", 'Code="B"', 'Code="C"'],
		["/Envelope/Body/RS/@Echo", undefined, ' Echo="mine"', ""],
		[
			"/Envelope/Body/RS/Errors/Error[1]",
			undefined,
			'<Error Type="1">Sorry</Error>',
			"",
		],
		[
			"/Envelope/Body/RS/Guest",
			[{ "@Age": "7", Name: "A & B", "#text": "x" }],
			"</RS>",
			'<Guest Age="7"><Name>A &amp; B</Name>x</Guest></RS>',
		],
		["/Envelope/Body/RS/@Time", "$&", "Time='now'", 'Time="$&amp;"'],
		[
			"/Envelope/Body/RS/@Version",
			"1.0",
			"Time='now'>",
			`Time='now' Version="1.0">`,
		],
		["/Envelope/Body/RS/Errors/Error[1]/@Type", "12", 'Type="1"', 'Type="12"'],
		[
			"/Envelope/Body/RS/Errors/Error[1]/text()",
			"A < B",
			">Sorry<",
			">A &lt; B<",
		],
	])("at %s", (pointer, value, from, to) => {
		expect(withXmlValue(xml, { pointer, value })).toBe(
			xml.replace(from, () => to),
		);
	});
});

describe("a value is left to the user", () => {
	test.each([
		["where there are fewer", "/Envelope/Body/RS/Room[3]/@Code", "C"],
		[
			"where the text of an empty element is meant",
			"/Envelope/Body/RS/Room/text()",
			"C",
		],
		["where an element is there already", "/Envelope/Body/RS/Room", "C"],
		["where nothing could hold it", "/Envelope/None/Room", "C"],
		["where data has no form in XML", "/Envelope/Body/RS/Guest", { Age: 7 }],
		["where it is no element", "/Envelope/Body/RS/Guest", null],
		["where the element is missing", "/Envelope/Body/RS/None/@Code", "C"],
		["when it is no text", "/Envelope/Body/RS/@Echo", 1],
		["when the text is none", "/Envelope/Body/RS/Errors/Error[1]/text()", 1],
		["when what should go is not there", "/Envelope/Body/RS/None", undefined],
	])("%s", (_, pointer, value) => {
		expect(withXmlValue(xml, { pointer, value })).toBeUndefined();
	});
});

import { describe, expect, test } from "vitest";
import { withXmlValue } from "./xml-value.ts";

const xml = `<s:Envelope xmlns:s="urn:soap">
  <s:Body><RS Echo="mine" Time='now'><Errors><Error Type="1">Sorry</Error></Errors><Room Code="a > b"/><Room Code="B"/></RS></s:Body>
</s:Envelope>`;

describe("a value is set", () => {
	test.each([
		["/Envelope/Body/RS/@Echo", "x-1", 'Echo="mine"', 'Echo="x-1"'],
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
		["where the element comes twice", "/Envelope/Body/RS/Room[2]/@Code", "C"],
		["where the element is missing", "/Envelope/Body/RS/None/@Code", "C"],
		["where no attribute is named", "/Envelope/Body/RS", "C"],
		["when it is no text", "/Envelope/Body/RS/@Echo", 1],
		["when it should go", "/Envelope/Body/RS/@Echo", undefined],
	])("%s", (_, pointer, value) => {
		expect(withXmlValue(xml, { pointer, value })).toBeUndefined();
	});
});

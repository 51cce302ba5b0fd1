import { describe, expect, test } from "vitest";
import { namespaces } from "./namespaces.ts";
import { readEnvelope } from "./read-envelope.ts";
import { writeEnvelope, xpathOf } from "./write-envelope.ts";

const ota = `xmlns="${namespaces.ota}"`;

describe("reading", () => {
	test.each([
		[
			"text and attributes",
			`<a ${ota} b="1 &amp; 2">x &lt; &#65;</a>`,
			{ a: { "@b": "1 & 2", "#text": "x < A" } },
		],
		[
			"prefixes, whichever they are",
			`<o:a xmlns:o="${namespaces.ota}"><o:b/></o:a>`,
			{ a: { b: {} } },
		],
		["a list of one", `<a ${ota}><UniqueID/></a>`, { a: { UniqueID: [{}] } }],
		[
			"what is not escaped in CDATA",
			`<a ${ota}><![CDATA[<b> &amp;]]></a>`,
			{ a: { "#text": "<b> &amp;" } },
		],
		[
			"elements of a foreign namespace apart",
			`<a ${ota}><x xmlns="urn:x"/></a>`,
			{ a: { "{urn:x}x": {} } },
		],
	])("gives %s", (_, text, data) => {
		expect(readEnvelope(text)).toEqual(data);
	});

	test.each([
		["a document type", `<!DOCTYPE a><a ${ota}/>`, /document type/],
		[
			"an entity bomb",
			`<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "x">]><a>&b;</a>`,
			/document type/,
		],
		[
			"an external entity",
			`<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>`,
			/document type/,
		],
		["an undeclared entity", `<a ${ota}>&nbsp;</a>`, /undefined entity/],
		[
			"an element that is not closed",
			`<a ${ota}><b></a>`,
			/line 1: unexpected close tag/,
		],
		["two roots", `<a ${ota}/><b ${ota}/>`, /one root/],
		["an undeclared prefix", "<x:a/>", /prefix: "x"/],
		["a name of the language", `<__proto__ ${ota}/>`, /__proto__/],
		["no XML", "{}", /outside of root/],
		["nothing", "", /root element/],
		[
			"an endless nesting",
			"<a>".repeat(5000) + "</a>".repeat(5000),
			/more than 50 levels/,
		],
	])("refuses %s", (_, text, reason) => {
		expect(() => readEnvelope(text)).toThrow(SyntaxError);
		expect(() => readEnvelope(text)).toThrow(reason);
	});
});

test("what is written is read the same", () => {
	const body = {
		"@xmlns": namespaces.ota,
		"@b": `<"&'>`,
		"@c": "true",
		d: { "#text": "x & y" },
	};
	const { Envelope } = readEnvelope(writeEnvelope({ a: body })) as never;
	expect(Envelope).toEqual({
		Header: {},
		Body: { a: { "@b": `<"&'>`, "@c": "true", d: { "#text": "x & y" } } },
	});
});

test("a place is told as XPath", () => {
	expect(xpathOf(["a", "b", 1, "@c"])).toBe("/a/b[2]/@c");
	expect(xpathOf(["a", "#text"])).toBe("/a/text()");
});

import { describe, expect, test } from "vitest";
import { OverLimit } from "../limits/index.ts";
import { parsed } from "./parse.ts";

describe("a document that is not well-formed is refused:", () => {
	test.each([
		["a reference to a control character", "<a>&#31;</a>"],
		["a reference to nothing", "<a>&#0;</a>"],
		["a reference to half a surrogate", "<a>&#xD800;</a>"],
		["a reference beyond Unicode", "<a>&#x110000;</a>"],
		["a bare ampersand", "<a>x & y</a>"],
		["a reference without its end", "<a>&amp</a>"],
		["a bare ampersand before a word", "<a>Fish &chips</a>"],
		["a less-than sign in an attribute", '<a b="<"/>'],
		["an attribute twice", '<a b="1" b="2"/>'],
		[
			"one attribute by two prefixes",
			'<a xmlns:x="u" xmlns:y="u" x:b="1" y:b="2"/>',
		],
		["an attribute without quotes", "<a b=1/>"],
		["an attribute without a value", "<a b/>"],
		["attributes without a space between them", '<a b="1"c="2"/>'],
		["a name that begins with a digit", "<1a/>"],
		["a name that begins with a hyphen", "<-a/>"],
		["a closing tag with an attribute", '<a></a b="1">'],
		["tags that cross", "<a><b></a></b>"],
		["]]> in text", "<a>]]></a>"],
		["two hyphens in a comment", "<a><!-- -- --></a>"],
		["a declaration that does not come first", '<a/><?xml version="1.0"?>'],
		["a declaration without a version", '<?xml encoding="UTF-8"?><a/>'],
		[
			"a declaration of another encoding",
			'<?xml version="1.0" encoding="UTF-16"?><a/>',
		],
		["text after the root", "<a/>x"],
		["CDATA outside of the root", "<![CDATA[x]]><a/>"],
		["a control character", "<a>\u0001</a>"],
		["a control character in an attribute", '<a b="\u000b"/>'],
		["half a surrogate", "<a>\ud800</a>"],
		["a character that is none", "<a>\ufffe</a>"],
		["an undeclared prefix of an attribute", '<a x:b="1"/>'],
		["two colons in a name", '<a:b:c xmlns:a="u"/>'],
		["an instruction called xml", "<a><?XML x?></a>"],
	])("%s", (_, text) => {
		const refused = expect(() => parsed(text));
		refused.toThrow(SyntaxError);
		refused.not.toThrow(OverLimit);
	});
});

describe("a limit is named with its number:", () => {
	const many = (unit: string, times: number) => `<a>${unit.repeat(times)}</a>`;
	test.each([
		["elements", many("<b/>", 10_000), /more than 8,000 elements/],
		[
			"attributes",
			many('<b c="" d="" e=""/>', 5001),
			/more than 10,000 attributes/,
		],
		["references", many("&amp;", 50_001), /more than 50,000 references/],
		[
			"references in an attribute",
			`<a b="${"&amp;".repeat(50_001)}"/>`,
			/more than 50,000 references/,
		],
		["comments", many("<!---->", 20_001), /more than 20,000 comments/],
		["CDATA sections", many("<![CDATA[]]>", 20_001), /more than 20,000/],
		["instructions", many("<?x?>", 20_001), /more than 20,000/],
		[
			"line breaks in an attribute",
			`<a b="${"\n".repeat(50_001)}"/>`,
			/more than 50,000 line breaks/,
		],
		["a name", `<${"a".repeat(1001)}/>`, /name of more than 1,000/],
		[
			"the name of an attribute",
			`<a ${"b".repeat(1001)}="1"/>`,
			/name of more than 1,000/,
		],
		["depth", "<a>".repeat(51), /more than 50 levels of elements/],
		[
			"a reference",
			`<a>&#x${"0".repeat(40)}41;</a>`,
			/reference of more than 40 characters/,
		],
	])("%s", (_, text, reason) => {
		expect(() => parsed(text)).toThrow(OverLimit);
		expect(() => parsed(text)).toThrow(reason);
	});

	test("and what is within the limits is read", () => {
		expect(parsed(many("<b/>", 7999)).children).toHaveLength(7999);
		expect(parsed(many("&amp;", 50_000)).text).toHaveLength(50_000);
		expect(() => parsed("<a>".repeat(50) + "</a>".repeat(50))).not.toThrow();
	});

	test("marks inside of comments and CDATA are not counted", () => {
		const marks = `<b c="d"/>`.repeat(30_001);
		expect(parsed(`<a><!--${marks}--><![CDATA[${marks}]]></a>`).text).toBe(
			marks,
		);
	});
});

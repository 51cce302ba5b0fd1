import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leftOut, type SnippetRequest } from "./request.ts";
import { snippetsOf } from "./snippets.ts";

/** How a language writes texts: as a pattern of one whole text at a place. */
const texts: Readonly<Record<string, RegExp>> = {
	curl: /'[^']*'|\\'/y,
	JavaScript:
		/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.|\$(?!\{))*`/sy,
	Python:
		/[rb]*"""(?:[^"\\]|\\.|"(?!""))*"""|[rb]*'(?:[^'\\\n]|\\.)*'|[rb]*"(?:[^"\\\n]|\\.)*"/sy,
	PHP: /'(?:[^'\\]|\\.)*'|"(?:[^"\\$]|\\.)*"/sy,
	Java: /"""\n(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"/sy,
	"C#": /@"(?:[^"]|"")*"(?!")|"(?:[^"\\\n]|\\.)*"/sy,
};

/** A snippet without the content of its texts; what is open to the end stays and is seen. */
function bones(language: string, code: string): string {
	const pattern = texts[language];
	if (!pattern) throw new RangeError(`Nobody knows texts in ${language}.`);
	let rest = "";
	for (let at = 0; at < code.length; ) {
		pattern.lastIndex = at;
		const found = pattern.exec(code)?.[0];
		rest += found === undefined ? code[at] : "S";
		at += found?.length ?? 1;
	}
	// Long texts are laid out over more lines.
	return rest.replaceAll(/\s+/g, "").replaceAll(/S+/g, "S");
}

const sign = fc.oneof(
	fc.constantFrom(
		..."'\"`\\$#%{}()<>;&|!*?~^\n\t \r@=:,/[]",
		"\u2028",
		'"""',
		"*/",
		"//",
		["$", "{x}"].join(""),
		"{$x}",
		"#{x}",
		"$(x)",
		"\\u0022",
		"\\x27",
		"é",
		"😀",
	),
	fc.constantFrom("a", "b"),
);
const hostile = fc
	.array(sign, { minLength: 1, maxLength: 14 })
	.map((all) => all.join(""));

/** Requests with one text in every place, by kind of body. */
const requests: Readonly<Record<string, (text: string) => SnippetRequest>> = {
	"a value of JSON": (text) =>
		request(text, "application/json", JSON.stringify({ a: [text, 1, null] })),
	"a name of JSON": (text) =>
		request(text, "application/json", JSON.stringify({ [`n-${text}`]: 1 })),
	"JSON that breaks off": (text) =>
		request(text, "application/json", `{"a": ${text}`),
	XML: (text) => request(text, "text/xml", `<a b="1">${text}</a>`),
	"a form": (text) =>
		request(text, "application/x-www-form-urlencoded", `a=${text}`),
	"no body": (text) => request(text, "", ""),
};

function request(text: string, type: string, body: string): SnippetRequest {
	const header = text.replaceAll(/[^\x20-\x7e]/g, " ");
	return {
		method: "POST",
		url: `http://localhost:4010/x/${text}?a=${text}`,
		headers: {
			...(type && { "content-type": type }),
			authorization: `Bearer ${header}`,
			"x-note": header,
		},
		body,
	};
}

describe.each(Object.entries(requests))("%s", (_, requestOf) => {
	test.each(Object.keys(texts))("never becomes code in %s", (language) => {
		const codeOf = (text: string) =>
			new Map(snippetsOf(requestOf(text))).get(language) ?? "";
		const plain = bones(language, codeOf("x"));
		// A body with carriage returns reaches curl by another way.
		const returning = bones(language, codeOf("x\r"));
		fc.assert(
			fc.property(hostile, (text) => {
				expect(bones(language, codeOf(`x${text}x`))).toBe(
					/[^\P{Cc}\n\t]/u.test(text) ? returning : plain,
				);
			}),
			{ numRuns: 150 },
		);
	});
});

test("headers that no program can be told are left out, and named", () => {
	const { headers, ...rest } = request("x", "", "");
	const withMore = {
		...rest,
		headers: {
			...headers,
			"x-name": "Żółć",
			"content-length": "7",
			host: "example",
		},
	};
	expect(leftOut(withMore)).toEqual(["x-name", "content-length", "host"]);
	expect(snippetsOf(withMore)).toEqual(snippetsOf({ ...rest, headers }));
});

test("an address that climbs is written as browsers send it", () => {
	const [[, curl = ""] = []] = snippetsOf({
		...request("x", "", ""),
		url: "http://localhost:4010/mock/a/../../b#c",
	});
	expect(curl).toContain("curl 'http://localhost:4010/b' ");
});

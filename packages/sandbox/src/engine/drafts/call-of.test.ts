import { describe, expect, test } from "vitest";
import { callOf } from "./call-of.ts";

const draft = {
	operation: "",
	example: 0,
	method: "POST",
	target: "/loans/{{loan}}",
	headers: "",
	body: "",
};
const value = `a&"<b`;

describe("a draft becomes a request", () => {
	test.each([
		["as text of JSON", "application/json", '{"a":"{{x}}"}', '{"a":"a&\\"<b"}'],
		["as text of XML", "text/xml", "<a>{{x}}</a>", "<a>a&amp;&quot;&lt;b</a>"],
		[
			"as a field of a form",
			"application/x-www-form-urlencoded",
			"a={{x}}",
			"a=a%26%22%3Cb",
		],
		[
			"as it is in a multipart form, whose lines end with both signs",
			"multipart/form-data; boundary=b",
			"--b\nA: b\r\n\n{{x}}\n--b--",
			`--b\r\nA: b\r\n\r\n${value}\r\n--b--`,
		],
	])("with what is carried %s", (_, type, body, written) => {
		const ready = callOf(
			{ ...draft, headers: `Content-Type: ${type}`, body },
			{ x: value, loan: "L/1" },
		);
		expect(ready).toEqual({
			call: {
				method: "POST",
				target: "/loans/L%2F1",
				headers: { "content-type": type },
				body: written,
			},
		});
	});
});

test("a literal name in braces never goes out", () => {
	expect(
		callOf({ ...draft, headers: "A: {{a}}", body: "{{b}}" }, { b: "1" }),
	).toEqual({ open: ["loan", "a"] });
});

test("a line that is no header is told", () => {
	expect(callOf({ ...draft, headers: "no header" }, {})).toEqual({
		wrong: "no header",
	});
});

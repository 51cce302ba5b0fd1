import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readForm, readMultipart } from "./index.ts";

describe("a form", () => {
	test("has as many fields as are sent", () => {
		expect([...readForm("a=1&b=2&a=3")]).toEqual([
			["a", "1"],
			["b", "2"],
			["a", "3"],
		]);
	});

	test("of too many fields is refused with the number", () => {
		expect(() => readForm("&".repeat(2000))).toThrow(/more than 2,000 fields/);
	});
});

describe("a multipart form", () => {
	const written = (fields: Readonly<Record<string, string>>) =>
		`${Object.entries(fields)
			.map(
				([name, value]) =>
					`--b0\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
			)
			.join("")}--b0--\r\n`;

	test("is read as it was written", () => {
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.stringMatching(/^[a-z_]{1,12}$/),
					fc.string().filter((text) => !text.includes("--b0")),
					{ noNullPrototype: true, minKeys: 1 },
				),
				(fields) => {
					expect(readMultipart(written(fields))).toEqual(fields);
				},
			),
		);
	});

	test.each([
		["no boundary", "a=1", /not start with a boundary/],
		["an endless boundary", `--${"b".repeat(100)}`, /boundary of more than 72/],
		["too many parts", "--\r\n".repeat(2000), /more than 1,000 parts/],
		[
			"an endless header",
			`--b\r\n${"x".repeat(9000)}\r\n\r\n`,
			/header of more than 8,192/,
		],
	])("with %s is refused", (_, text, reason) => {
		expect(() => readMultipart(text)).toThrow(SyntaxError);
		expect(() => readMultipart(text)).toThrow(reason);
	});
});

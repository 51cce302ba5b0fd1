import { describe, expect, test } from "vitest";
import { Mask } from "./mask.ts";

const mask = new Mask(["key", "Password"]);

describe("a secret", () => {
	test.each([
		["in a form", "a=1&key=SECRET&b=2", "a=1&key=****&b=2"],
		[
			"in a form, with what ends markup",
			'Password=SEC"RET<x&b=2',
			"Password=****&b=2",
		],
		["in an element", "<key>SECRET</key>", "<key>****</key>"],
		[
			"in an address in an element",
			"<a>/x.png?key=SECRET</a>",
			"<a>/x.png?key=****</a>",
		],
		[
			"in an address in JSON",
			'{"a":"/x.png?key=SECRET","b":1}',
			'{"a":"/x.png?key=****","b":1}',
		],
	])("is hidden %s, and nothing else", (_, before, after) => {
		expect(mask.text(before)).toBe(after);
	});
});

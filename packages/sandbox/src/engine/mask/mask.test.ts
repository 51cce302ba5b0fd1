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

describe("a header", () => {
	test.each([
		["authorization", "Bearer SECRET", "Bearer ****"],
		["authorization", "SECRET more", "****"],
		["authorization", "Bearer {{token}}", "Bearer {{token}}"],
		["authorization", "{{token}}", "{{token}}"],
		["key", "SECRET", "****"],
		["x-note", "key=SECRET", "key=****"],
		["x-note", "nothing", "nothing"],
	])("%s: %s", (name, value, left) => {
		expect(new Mask(["key"]).header(name, value)).toBe(left);
	});

	test("is hidden where somebody says so, whatever it is called", () => {
		expect(
			mask.headers({ "X-Sign": "SECRET", "X-Note": "1" }, ["X-Sign"]),
		).toEqual({ "X-Sign": "****", "X-Note": "1" });
	});

	test.each([
		["authorization", "Bearer SECRET1", "SECRET1"],
		["authorization", `Basic ${btoa("user:SECRET1")}`, "SECRET1"],
		["cookie", "session=SECRET1; other=SECRET2", "SECRET2"],
		["x-note", "key=SECRET1", "SECRET1"],
	])("%s: %s gives its secret away", (name, value, secret) => {
		const own = new Mask(["key"]);
		own.learnHeader(name, value);
		expect(own.sentence(`It was ${secret}.`)).toBe("It was ****.");
	});
});

describe("data", () => {
	test.each([
		["a member", { key: "SECRET" }],
		["a number", { key: 1234567 }],
		["a member of a member", { key: { any: ["x", { is: "SECRET" }] } }],
		["an attribute", { a: { "@key": "SECRET" } }],
		[
			"what is in an element beside an attribute",
			{ key: { "@b": 1, $: "SECRET" } },
		],
	])("gives a secret away: %s", (_, data) => {
		const own = new Mask(["key"]);
		own.learnData(data);
		expect(own.sentence("SECRET or 1234567")).toContain("****");
	});

	test.each([
		["of other names", { a: "SECRET", b: null, c: true }],
		["an attribute of a secret element", { key: { "@type": "SECRET" } }],
		["a text alone", "SECRET"],
	])("gives nothing away: %s", (_, data) => {
		const own = new Mask(["key"]);
		own.learnData(data);
		expect(own.sentence("SECRET")).toBe("SECRET");
	});

	test("gives away 200 secrets at most", () => {
		const own = new Mask(["key"]);
		own.learnData({
			key: Array.from({ length: 201 }, (_, at) => `secret${at}.`),
		});
		expect(own.sentence("secret199.")).toBe("****");
		expect(own.sentence("secret200.")).toBe("secret200.");
	});

	test("is shown without what was seen, and without members that are named", () => {
		const own = new Mask([]);
		own.learnSecret("SECRET");
		expect(
			own.data({ a: ["SECRET", 1, null], token: "other", none: undefined }, [
				"token",
				"none",
			]),
		).toEqual({ a: ["****", 1, null], token: "****", none: undefined });
	});
});

test("what an example leaves open is shown", () => {
	const open = '{"key":"{{token}}"}';
	expect(mask.text(open)).toBe(open);
});

test("many texts are read, and each as before", () => {
	const own = new Mask(["key"]);
	for (let round = 0; round < 2; round++)
		for (let count = 0; count < 20; count++)
			expect(own.text(`a${count}=1&key=SECRET`)).toBe(`a${count}=1&key=****`);
});

import { expect, test } from "vitest";
import { targetOf } from "./target.ts";

test("an address is taken apart", () => {
	expect(targetOf("https://staging.example/api/")).toEqual({
		origin: "https://staging.example",
		host: "staging.example",
		hostname: "staging.example",
		port: 443,
		isSecure: true,
		root: "/api",
	});
	expect(targetOf("http://[::1]:8080")).toMatchObject({
		host: "[::1]:8080",
		hostname: "::1",
		port: 8080,
		root: "",
	});
});

test.each([
	["staging.example", "is not the address of a web server"],
	["ftp://staging.example", "is not the address of a web server"],
	["https://me:secret@staging.example", "holds credentials"],
	["https://staging.example/?a=1", "more than an address"],
])("“%s” is refused", (text, fact) => {
	expect(() => targetOf(text)).toThrow(fact);
	expect(() => targetOf(text)).not.toThrow(/me:secret/);
});

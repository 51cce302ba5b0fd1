import { expect, test } from "vitest";
import { basicOf, bearerOf } from "./authorization.ts";

test.each([
	["user and password", `Basic ${btoa("u:p")}`, { user: "u", password: "p" }],
	[
		"a password with a colon",
		`basic ${btoa("u:a:b")} `,
		{ user: "u", password: "a:b" },
	],
	[
		"both written as in a form",
		`Basic ${btoa("u%40x:a+b")}`,
		{ user: "u@x", password: "a b" },
	],
	[
		"percents that encode nothing",
		`Basic ${btoa("u:100%")}`,
		{ user: "u", password: "100%" },
	],
	["no colon", `Basic ${btoa("u")}`, undefined],
	["no base64", "Basic a", undefined],
	["another scheme", "Bearer abc", undefined],
	["nothing", "", undefined],
])("Basic with %s", (_, header, pair) => {
	expect(basicOf(header)).toEqual(pair);
});

test.each([
	["Bearer abc", "abc"],
	["bearer  a.b ", "a.b"],
	["Bearer a b", undefined],
	["Basic abc", undefined],
])("the token of “%s” is %s", (header, token) => {
	expect(bearerOf(header)).toBe(token);
});

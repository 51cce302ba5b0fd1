import { expect, test } from "vitest";
import { queryOf } from "./query.ts";

test.each([
	["a=1&b=", { a: "1", b: "" }],
	["a=1&a=2", { a: ["1", "2"] }],
	["a=1&a=2&a=3", { a: ["1", "2", "3"] }],
	["a[]=1", { a: ["1"] }],
	["a[0]=1&a[1]=2", { a: ["1", "2"] }],
	["a%5B0%5D=1", { a: ["1"] }],
	["a[]=1&a[1]=2&a=3", { a: ["1", "2", "3"] }],
	["[0]=1", { "[0]": "1" }],
	["a[b]=1&a[1234]=2", { "a[b]": "1", "a[1234]": "2" }],
	[
		"rooms[0][adults]=2&rooms[0][children]=1&rooms[1][adults]=1",
		{ rooms: [{ adults: "2", children: "1" }, { adults: "1" }] },
	],
	["rooms[999][adults]=2", { "rooms[999][adults]": "2" }],
	["__proto__[0][x]=1", JSON.parse('{"__proto__":[{"x":"1"}]}')],
])("%s is read as data", (text, data) => {
	expect(queryOf(new URLSearchParams(text))).toEqual(data);
});

import { expect, test } from "vitest";
import { valueAt, valueAtPointer } from "./value-at.ts";

const data = { list: [{ "a/b": 1, "m~n": 2 }], text: "x" };

test.each([
	["", data],
	["/text", "x"],
	["/list/0/a~1b", 1],
	["/list/0/m~0n", 2],
	["/list/1", undefined],
	["/text/length", undefined],
	["/constructor", undefined],
	["text", undefined],
])("the pointer %j leads to its value", (pointer, value) => {
	expect(valueAtPointer(data, pointer)).toEqual(value);
});

test("a path of names and numbers leads to its value", () => {
	expect(valueAt(data, ["list", 0, "a/b"])).toBe(1);
	expect(valueAt(data, ["list", "toString"])).toBeUndefined();
	expect(valueAt(undefined, ["list"])).toBeUndefined();
});

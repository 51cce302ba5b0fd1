import { valueAt } from "@slipway/core/errors";
import { expect, test } from "vitest";
import { pointerOf, valueAtPointer } from "./index.ts";

const data = { a: [{ "b/c": 1 }], "~": null };

test.each([
	["", data],
	["/a/0/b~1c", 1],
	["/~0", null],
	["/~0/x", undefined],
	["/a/1", undefined],
	["/a/0/b~1c/d", undefined],
	["/toString", undefined],
])("at %s stands %j", (pointer, value) => {
	expect(valueAtPointer(data, pointer)).toBe(value);
});

test("a path and its pointer lead to the same value", () => {
	const path = ["a", 0, "b/c"];
	expect(pointerOf(path)).toBe("/a/0/b~1c");
	expect(valueAt(data, path)).toBe(valueAtPointer(data, pointerOf(path)));
});

test("a symbol is written as it is called", () => {
	expect(pointerOf([Symbol("s")])).toBe("/Symbol(s)");
});

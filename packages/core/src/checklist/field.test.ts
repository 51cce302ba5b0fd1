import { expect, test } from "vitest";
import { isField, own, taskFields } from "./field.ts";

test.each([
	["answers", "region"],
	["details", "company"],
	...taskFields.map((name) => ["tasks", "build", name]),
])("a field is named by %s %s %s", (...parts) => {
	expect(isField(parts.filter((part) => part !== undefined))).toBe(true);
});

test.each<[unknown]>([
	[null],
	["answers region"],
	[{ 0: "answers", 1: "region" }],
	[[]],
	[["answers"]],
	[["answers", 1]],
	[["answers", "region", "status"]],
	[["details", "company", "owner"]],
	[["format", "slipway-progress"]],
	[["tasks", "build"]],
	[["tasks", "build", "title"]],
	[["tasks", "build", "owner", "more"]],
])("%j names no field", (value) => {
	expect(isField(value)).toBe(false);
});

test("a name that every object has is no part of a record", () => {
	expect(own({ a: 1 }, "a")).toBe(1);
	expect(own({ a: 1 }, "toString")).toBeUndefined();
});

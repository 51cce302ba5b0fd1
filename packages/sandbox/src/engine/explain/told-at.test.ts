import { expect, test } from "vitest";
import { toldAt } from "./told-at.ts";

test.each([
	["/code", "NOT_RIGHT"],
	["/status", "422"],
	["/errors", undefined],
	["/nowhere", undefined],
])("at %s an error says %s", (pointer, told) => {
	const error = { code: "NOT_RIGHT", status: 422, errors: [] };
	expect(toldAt(error, pointer)).toBe(told);
});

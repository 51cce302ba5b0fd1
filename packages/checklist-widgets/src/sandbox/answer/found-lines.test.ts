import { expect, test } from "vitest";
import { foundLines } from "./found-lines.ts";

test("the lines that hold a text are found, in any case", () => {
	expect(foundLines("Ada\nbob\nadam", "ADA")).toEqual({
		count: 2,
		text: "Ada\nadam",
	});
	expect(foundLines("Ada", "eve")).toEqual({ count: 0, text: "" });
});

test("without a text to look for, nothing is left out", () => {
	expect(foundLines("Ada", "")).toBeUndefined();
});

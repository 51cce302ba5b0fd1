import { expect, test } from "vitest";
import { knownDays, laterWords } from "./figures.ts";

test.each([
	[{ days: 93.6, error: 0.8 }, "94\u00a0±\u00a02 days"],
	[{ days: 93.6, error: 0 }, "94\u00a0±\u00a00.5 days"],
	[{ days: 9, error: null }, "9 days"],
])("%o is %s", (known, words) => {
	expect(knownDays(known)).toBe(words);
});

test.each([
	[{ days: -12.2, error: 0.4 }, "12\u00a0±\u00a01 days earlier"],
	[{ days: 3, error: 2 }, "3\u00a0±\u00a04 days later"],
	[{ days: 0.2, error: 0.1 }, "the same day"],
	[{ days: 0.2, error: 2 }, "0\u00a0±\u00a04 days later"],
])("a difference of %o is %s", (known, words) => {
	expect(laterWords(known)).toBe(words);
});

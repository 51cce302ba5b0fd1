import { expect, test } from "vitest";
import { withAssumption } from "./with-assumption.ts";

test.each([
	["", "widen", "1.5", "widen=1.5"],
	["widen=1.5", "widen", "2.4", "widen=2.4"],
	["widen=1.5", "together", "some", "widen=1.5&together=some"],
	["widen=1.5&together=some", "widen", undefined, "together=some"],
	["widen=1.5", "widen", undefined, undefined],
] as const)("“%s” with %s as %s is “%s”", (text, name, value, expected) => {
	expect(withAssumption(text, name, value)).toBe(expected);
});

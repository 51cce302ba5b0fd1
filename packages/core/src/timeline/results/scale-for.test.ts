import { expect, test } from "vitest";
import { scaleFor } from "./believe.ts";

test("a claim that is not compared has no scale", () => {
	expect(scaleFor(() => undefined)).toBeUndefined();
});

test("a claim that four in five runs keep needs none", () => {
	expect(scaleFor(() => 0.9)).toEqual({ scale: 1, share: 0.9 });
});

test("a claim that even the shortest lengths break gets the least scale", () => {
	const scaled = scaleFor((scale) => (scale < 0.5 ? 0.4 : 0.1));
	expect(scaled?.share).toBe(0.4);
	expect(scaled?.scale).toBeLessThan(0.5);
});

test("else the largest scale that four in five runs keep is found, to a hundredth", () => {
	const scaled = scaleFor((scale) => (scale <= 0.6 ? 0.85 : 0.2));
	expect(scaled?.share).toBe(0.85);
	expect(scaled?.scale).toBeCloseTo(0.6, 1);
	expect(scaled?.scale).toBeLessThanOrEqual(0.6);
});

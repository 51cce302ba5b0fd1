import type { Exchange } from "@slipway/sandbox/engine";
import { expect, test } from "vitest";
import { laterInWords, placed, wasMoved } from "./time-line.ts";

const at = (...times: number[]) =>
	times.map((time) => ({ at: time, took: 10 }) as Exchange);

test("exchanges stand one after the other, and fill the line", () => {
	const line = placed(at(0, 1000, 86_401_000));
	expect(line.map(({ gap }) => gap)).toEqual([0, 1000, 86_400_000]);
	for (const [index, { from }] of line.entries()) {
		const before = line[index - 1];
		if (before)
			expect(from).toBeGreaterThanOrEqual(before.from + before.length);
	}
	const last = line.at(-1);
	expect((last?.from ?? 0) + (last?.length ?? 0)).toBeCloseTo(1);
});

test("the clock was moved when exchanges lie a minute apart or more", () => {
	expect(wasMoved(at(0, 59_999))).toBe(false);
	expect(wasMoved(at(0, 60_000))).toBe(true);
	expect(wasMoved([])).toBe(false);
});

test.each([
	[59_999, undefined],
	[60_000, "1 minute later"],
	[3_600_000, "1 hour later"],
	[172_800_000, "2 days later"],
])("a gap of %d ms is “%s”", (gap, words) => {
	expect(laterInWords(gap)).toBe(words);
});

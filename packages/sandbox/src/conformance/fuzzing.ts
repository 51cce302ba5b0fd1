import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MockApi } from "../engine/index.ts";
import { fuzzed, stepOf } from "./fuzz.ts";

/** Thousands of spoilt requests in a row make no failure. */
export function testFuzzing(apis: readonly MockApi[]): void {
	describe.each(apis)("$title", (api) => {
		test("answers 2,000 requests, many of them spoilt, without a failure, and its tables add up", async () => {
			await fc.assert(
				fc.asyncProperty(
					fc.array(stepOf(api), { minLength: 40, maxLength: 40 }),
					async (steps) => {
						expect(await fuzzed(api, steps)).toEqual([]);
					},
				),
				{ numRuns: 50 },
			);
		});
	});
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mockApis } from "../index.ts";
import { fuzzed, stepOf } from "./fuzz.ts";

describe.each(mockApis)("$title", (api) => {
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

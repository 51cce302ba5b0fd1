import { mockApis } from "@slipway/mocks";
import { plantedLeaks } from "@slipway/sandbox/conformance/secrets";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownElsewhere } from "./secrets.ts";

/** Secrets with every sign that a format has a meaning for. */
const secret = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom(..."abcXYZ019") },
			fc.constantFrom(..."+/=&%<>'\"\\;:@#?{}[], ~éß€😀"),
		),
		{ minLength: 8, maxLength: 40 },
	)
	.map((signs) => `s${signs.join("")}e`);

describe.each(mockApis)("$title", (api) => {
	// A link to a state carries nothing but the state.
	test("shows no secret in journal, HAR, callbacks, state, terminal and snippets, wherever one is sent", async () => {
		await fc.assert(
			fc.asyncProperty(secret, async (text) => {
				const { leaks } = await plantedLeaks(
					api,
					(number) => `${number}x${text}`,
					{ alsoIn: shownElsewhere },
				);
				expect(leaks.slice(0, 5)).toEqual([]);
			}),
			{ numRuns: 1 },
		);
	}, 120_000);
});

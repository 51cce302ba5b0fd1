import { describe, expect, test } from "vitest";
import { checkProcess, coverageGaps, readProcess } from "../process/index.ts";
import { providers } from "./index.ts";

test("every provider has an id of its own", () => {
	const ids = providers.map(({ definition }) => definition.id);
	expect(new Set(ids).size).toBe(ids.length);
});

for (const { definition, coverage } of providers) {
	describe(definition.provider, () => {
		test("is defined without an issue", () => {
			expect(checkProcess(definition).issues).toEqual([]);
		});

		test("carries every heading and fact of the provider's own guide", () => {
			expect(coverageGaps(readProcess(definition), coverage)).toEqual([]);
		});
	});
}

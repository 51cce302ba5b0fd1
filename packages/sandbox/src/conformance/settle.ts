import { expect, test } from "vitest";
import type { MockApi } from "../engine/index.ts";
import { playStory, stillSandbox } from "../test-support/index.ts";

const century = 36_525 * 86_400_000;

/** Whatever lies ahead of these mocks happens in a moment. */
export function testSettling(apis: readonly MockApi[]): void {
	test.each(apis)("a century passes for $title in a moment", async (api) => {
		const sandbox = stillSandbox(api);
		await playStory(api, (call) => sandbox.exchange(call));
		const before = sandbox.now();
		sandbox.advance(century);
		expect(sandbox.now()).toBe(before + century);
		// What repeats goes on from now, and not from a hundred years ago.
		expect(sandbox.nextDue() ?? Number.POSITIVE_INFINITY).toBeGreaterThan(
			sandbox.now(),
		);
		sandbox.restore(JSON.parse(JSON.stringify(sandbox.snapshot())));
	});

	test("the clock goes no further than to the year 2899, and stays where it is", () => {
		for (const api of apis.slice(0, 1)) {
			const sandbox = stillSandbox(api);
			for (let centuries = 0; centuries < 8; centuries++)
				sandbox.advance(century);
			const before = sandbox.now();
			expect(() => sandbox.advance(century)).toThrow(/ends with the year 2899/);
			expect(sandbox.now()).toBe(before);
		}
	});
}

import { playStory, stillSandbox } from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { mockApis } from "../index.ts";

const century = 36_525 * 86_400_000;

test.each(mockApis)("a century passes for $title in a moment", async (api) => {
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
	for (const api of mockApis.slice(0, 1)) {
		const sandbox = stillSandbox(api);
		for (let centuries = 0; centuries < 8; centuries++)
			sandbox.advance(century);
		const before = sandbox.now();
		expect(() => sandbox.advance(century)).toThrow(/ends with the year 2899/);
		expect(sandbox.now()).toBe(before);
	}
});

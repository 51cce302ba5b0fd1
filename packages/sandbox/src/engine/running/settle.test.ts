import { describe, expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { playStory, stillSandbox } from "../../test-support/index.ts";
import type { MockApi } from "../contract/mock-api.ts";
import { TableFull } from "../state/store.ts";

/** The example, of which a loan falls due under this behaviour. */
async function fallingDue(due: MockApi["due"]) {
	const sandbox = stillSandbox({ ...library, due } as MockApi);
	await playStory(sandbox.api, (call) => sandbox.exchange(call));
	return sandbox;
}
const fortnight = 14 * 86_400_000;

describe("what falls due", () => {
	test("and fails is a fault of ours", async () => {
		const sandbox = await fallingDue(() => {
			throw new Error("a fault of ours");
		});
		expect(() => sandbox.advance(fortnight)).toThrow("a fault of ours");
	});

	test("and finds no room does not happen, and leaves nothing behind", async () => {
		const sandbox = await fallingDue((_, world) => {
			world.tables.notices?.set("half", { url: "" });
			throw new TableFull("notices", 1);
		});
		sandbox.advance(fortnight);
		expect(sandbox.tables().notices).not.toHaveProperty("half");
		expect(sandbox.nextDue()).toBeUndefined();
	});

	test("and fails on a restored state does not happen", async () => {
		const sandbox = await fallingDue(() => {
			throw new Error("it does not fit");
		});
		sandbox.restore(sandbox.snapshot());
		sandbox.advance(fortnight);
		expect(sandbox.nextDue()).toBeUndefined();
	});

	test("happens at its own time, and after 10,000 of them at the present one", async () => {
		const times: number[] = [];
		const sandbox = await fallingDue((event, world) => {
			times.push(world.now);
			world.schedule({ ...event, at: world.now + 1000 });
		});
		const begun = sandbox.now();
		sandbox.advance(fortnight + 20_000_000);
		expect(times[1]).toBe(begun + fortnight + 1000);
		expect(times).toHaveLength(10_001);
		expect(times.at(-1)).toBe(sandbox.now());
	});

	test("is nothing to a mock that does not care", async () => {
		const { due: _, ...careless } = library;
		const sandbox = stillSandbox(careless as MockApi);
		await playStory(sandbox.api, (call) => sandbox.exchange(call));
		sandbox.advance(fortnight);
		expect(sandbox.callbacks()).toEqual([]);
	});
});

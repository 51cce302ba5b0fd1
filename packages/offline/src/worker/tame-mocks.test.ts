import { expect, test } from "vitest";
import { tameMocks } from "./tame-mocks.ts";

test("what MSW's worker calls does nothing, and taking over is ours", async () => {
	let taken = 0;
	let ended = 0;
	const registration = {
		unregister: async () => {
			ended++;
			return true;
		},
	};
	const worker = {
		registration,
		skipWaiting: async () => {
			taken++;
		},
	};
	const takeOver = tameMocks(worker);
	await worker.skipWaiting();
	await registration.unregister();
	expect([taken, ended]).toEqual([0, 0]);
	await takeOver();
	expect(taken).toBe(1);
});

import { describe, expect, test } from "vitest";
import {
	callbacksToKeep,
	isOlderState,
	stateVersion,
	versionOf,
} from "./snapshot.ts";

test.each([
	[
		"a state of this version",
		{ slipway: "sandbox", version: stateVersion },
		stateVersion,
		false,
	],
	["an older one", { slipway: "sandbox", version: 1 }, 1, true],
	["a newer one", { slipway: "sandbox", version: 99 }, 99, false],
	[
		"one of half a version",
		{ slipway: "sandbox", version: 1.5 },
		undefined,
		false,
	],
	["something else", { version: 1 }, undefined, false],
	["nothing", null, undefined, false],
	["a text", "sandbox", undefined, false],
])("the version of %s", (_, data, version, older) => {
	expect(versionOf(data)).toBe(version);
	expect(isOlderState(data)).toBe(older);
});

describe("a file", () => {
	const call = (number: number, answered: boolean) => ({
		event: "x",
		method: "POST" as const,
		address: undefined,
		headers: {},
		body: "",
		number,
		at: 0,
		...(answered && { reply: { status: 200 } }),
	});

	test("keeps every call that waits, and the newest fifty that were answered", () => {
		const calls = [
			call(1, false),
			...Array.from({ length: 60 }, (_, at) => call(at + 2, true)),
		];
		const kept = callbacksToKeep(calls).map(({ number }) => number);
		expect(kept).toHaveLength(51);
		expect(kept.slice(0, 2)).toEqual([1, 12]);
	});
});

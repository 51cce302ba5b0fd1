import fc from "fast-check";
import { expect, test } from "vitest";
import type { Observation } from "../traffic/observation.ts";
import { firstAfter, indexOf } from "./index-of-traffic.ts";

const seen = (
	way: Observation["way"],
	name: string | undefined,
): Observation => ({
	way,
	number: 1,
	at: 0,
	name,
	request: { method: "GET", target: "/", headers: {}, body: "" },
	answer: undefined,
	fact: undefined,
});

const index = indexOf({
	observations: [
		seen("request", "borrow"),
		seen("call", "due"),
		seen("request", "read"),
		seen("request", undefined),
		seen("request", "borrow"),
		seen("call", "borrow"),
		seen("call", "due"),
	],
	read: () => undefined,
	paramsOf: () => ({}),
});

test.each([
	[{ operation: "borrow" }, [0, 4]],
	[{ operation: "read" }, [2]],
	[{ operation: "unknown" }, []],
	[{ operation: ["read", "borrow"] }, [0, 2, 4]],
	[{ operation: ["borrow", "unknown"] }, [0, 4]],
	[{ operation: ["unknown", "none"] }, []],
	[{ call: "due" }, [1, 6]],
	[{ call: "borrow" }, [5]],
	[{ call: "unknown" }, []],
	[{}, [0, 2, 3, 4]],
] as const)(
	"%j is found at %j, however often it is asked for",
	(step, places) => {
		for (const _ of [1, 2]) expect(index.placesOf(step)).toEqual(places);
	},
);

test("the first place after a number is found as by looking through all", () => {
	const sorted = fc
		.uniqueArray(fc.nat(60), { maxLength: 30 })
		.map((all) => all.toSorted((left, right) => left - right));
	fc.assert(
		fc.property(sorted, fc.integer({ min: -1, max: 61 }), (places, limit) => {
			const found = places.findIndex((place) => place > limit);
			expect(firstAfter(places, limit)).toBe(found < 0 ? places.length : found);
		}),
	);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { weekdays } from "../testing/networks.ts";
import { advance, clockOf, retreat, workedBetween } from "./clock.ts";

test("adding and taking away working time are each other's reverse", () => {
	const clock = clockOf(weekdays, 19_000);
	fc.assert(
		fc.property(
			fc.integer({ min: 1500, max: 2500 }),
			fc.integer({ min: 1, max: 400 }),
			(day, quarters) => {
				const amount = quarters / 4;
				const end = advance(clock, day, amount);
				expect(workedBetween(clock, day, end)).toBeCloseTo(amount, 9);
				expect(
					workedBetween(clock, retreat(clock, end, amount), end),
				).toBeCloseTo(amount, 9);
			},
		),
	);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { weekdays } from "../testing/networks.ts";
import {
	advance,
	clockOf,
	nextWorked,
	retreat,
	workedBetween,
} from "./clock.ts";

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

// Day 0 of the tables is 1 January 1970, a Thursday: days 2 and 3 are a weekend.
test.each([
	[1, 1],
	[1.5, 1.5],
	[2, 4],
	[3.25, 4],
	[4, 4],
])("after the time %d somebody works next at %d", (time, next) => {
	expect(nextWorked(clockOf(weekdays, 0), time)).toBe(next);
});

test.each([
	["forwards", advance],
	["backwards", retreat],
])("no working time leads nowhere, %s, even on a weekend", (_, move) => {
	expect(move(clockOf(weekdays, 0), 2.5, 0)).toBe(2.5);
});

test("whole days end with the day itself, parts of days within the next one worked", () => {
	const clock = clockOf(weekdays, 0);
	expect(advance(clock, 1, 1)).toBe(2);
	expect(advance(clock, 1, 1.25)).toBe(4.25);
	expect(retreat(clock, 4.25, 0.5)).toBe(1.75);
});

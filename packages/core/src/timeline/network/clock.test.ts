import fc from "fast-check";
import { expect, test } from "vitest";
import {
	plainDateOf,
	workedShare,
	workingCalendar,
} from "../../calendar/index.ts";
import { weekdays } from "../testing/networks.ts";
import {
	advance,
	clockOf,
	lastWorked,
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
	[1, 1],
	[1.5, 1.5],
	[2, 2],
	[3.25, 2],
	[4, 4],
])("before the time %d somebody has worked last until %d", (time, last) => {
	expect(lastWorked(clockOf(weekdays, 0), time)).toBe(last);
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

// Day 0 is a Thursday, of which the afternoon is off; Friday is a holiday.
const withHalf = workingCalendar("half", [1, 2, 3, 4, 5], ["1970-01-02"], {
	half: ["1970-01-01"],
});

test("a half day is worked until its middle", () => {
	const clock = clockOf(withHalf, 0);
	expect(advance(clock, 0, 0.25)).toBe(0.25);
	expect(advance(clock, 0, 0.5)).toBe(0.5);
	expect(advance(clock, 0, 0.75)).toBe(4.25);
	expect(advance(clock, 0.75, 1)).toBe(5);
	expect(retreat(clock, 5, 1.25)).toBe(0.25);
	expect(workedBetween(clock, 0, 5)).toBe(1.5);
	expect(nextWorked(clock, 0.25)).toBe(0.25);
	expect(nextWorked(clock, 0.5)).toBe(4);
});

test("with any half days and holidays, an end is the first time by which the amount has been worked", () => {
	const dates = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), {
		maxLength: 12,
	});
	fc.assert(
		fc.property(
			dates,
			dates,
			fc.integer({ min: 0, max: 80 }),
			fc.integer({ min: 1, max: 80 }),
			(halves, holidays, from, quarters) => {
				const calendar = workingCalendar(
					"any",
					[1, 2, 3, 4, 5],
					holidays.map(plainDateOf),
					{ half: halves.map(plainDateOf) },
				);
				// Quarter of a day after quarter of a day, as one would count on fingers.
				let left = quarters;
				let at = from;
				while (left > 0) {
					const share = workedShare(Math.floor(at / 4), calendar);
					if ((at % 4) / 4 < share) left--;
					at++;
				}
				const clock = clockOf(calendar, 0);
				expect(advance(clock, from / 4, quarters / 4)).toBe(at / 4);
				expect(workedBetween(clock, from / 4, at / 4)).toBe(quarters / 4);
				expect(
					workedBetween(clock, retreat(clock, at / 4, quarters / 4), at / 4),
				).toBe(quarters / 4);
			},
		),
	);
});

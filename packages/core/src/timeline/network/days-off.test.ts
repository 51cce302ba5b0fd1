import fc from "fast-check";
import { expect, test } from "vitest";
import {
	addDays,
	epochDayOf,
	isWorkingDay,
	workingCalendar,
} from "../../calendar/index.ts";
import { daysOff } from "./days-off.ts";

test.each([
	"",
	"in March",
	"2027-02-31",
	"2027-03-08..2027-03-01",
	"2027-03-01..2027-03-02..2027-03-03",
	"2027-03-01,",
	"2027-03-01..",
	"2020-01-01..2026-12-31",
	"half",
	"2027-12-24 whole",
	"2027-12-24 half off",
])("“%s” names no days off", (text) => {
	expect(daysOff(text)).toBeUndefined();
});

test("a day or a stretch with “half” behind it is half off", () => {
	expect(
		daysOff("2027-12-23, 2027-12-24 half,2027-12-30..2027-12-31  half"),
	).toEqual([
		"2027-12-23",
		"2027-12-24 half",
		"2027-12-30 half",
		"2027-12-31 half",
	]);
});

test("a stretch has its first day, its last day and all between, and nobody works on them", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 700 }),
			fc.integer({ min: 0, max: 90 }),
			(start, length) => {
				const from = addDays("2026-01-01", start);
				const to = addDays(from, length);
				const off = daysOff(`${from}..${to}`) ?? [];
				expect(off).toHaveLength(length + 1);
				expect([off[0], off.at(-1)]).toEqual([from, to]);
				const calendar = workingCalendar("CN", [1, 2, 3, 4, 5, 6, 7], [], {
					worked: [from],
					off,
				});
				expect(
					off.some((date) => isWorkingDay(epochDayOf(date), calendar)),
				).toBe(false);
				expect(isWorkingDay(epochDayOf(addDays(to, 1)), calendar)).toBe(true);
			},
		),
	);
});

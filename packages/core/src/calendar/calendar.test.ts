import fc from "fast-check";
import { expect, test } from "vitest";
import { SlipwayError } from "../errors/index.ts";
import {
	addDays,
	addWorkingDays,
	dueDate,
	epochDayOf,
	holidaysOf,
	isPlainDate,
	isWorkingDay,
	nextMonday,
	plainDateOf,
	weekdayOf,
	workedShare,
	workingCalendar,
	workingDaysBetween,
} from "./index.ts";

const codeOf = (attempt: () => unknown): string => {
	try {
		attempt();
	} catch (error) {
		if (error instanceof SlipwayError) return error.issues[0]?.code ?? "";
		throw error;
	}
	return "none";
};
const week = [1, 2, 3, 4, 5];
const england = workingCalendar(
	"GB-ENG",
	week,
	Object.keys((await holidaysOf("GB-ENG")).holidays),
);

const impossible = [
	"2027-02-31",
	"2027-13-01",
	"10000-01-01",
	"2027-1-4",
	"",
	"NaN",
	"2027-01-04T00:00",
];

test.each(impossible)("“%s” is not a date", (text) => {
	expect(isPlainDate(text)).toBe(false);
	expect(codeOf(() => epochDayOf(text))).toBe("impossible-date");
});

test("29 February exists in leap years alone", () => {
	expect(isPlainDate("2028-02-29")).toBe(true);
	expect(isPlainDate("2027-02-29")).toBe(false);
});

test("a date and its day number are the same thing", () => {
	fc.assert(
		fc.property(fc.integer({ min: -300_000, max: 900_000 }), (day) => {
			expect(epochDayOf(plainDateOf(day))).toBe(day);
		}),
	);
});

test("weekdays agree with the calendar on the wall", () => {
	expect(weekdayOf(epochDayOf("1970-01-01"))).toBe(4);
	expect(weekdayOf(epochDayOf("2026-11-21"))).toBe(6);
	expect(weekdayOf(epochDayOf("1969-12-28"))).toBe(7);
	expect(nextMonday("2026-11-21")).toBe("2026-11-23");
	expect(nextMonday("2026-11-23")).toBe("2026-11-30");
});

test("promises are counted in working days of the calendar", () => {
	const within = (start: string, days: number) =>
		dueDate(
			start,
			{ within: days, unit: "business days", handIn: "any-time" },
			england,
		);
	expect(within("2026-11-23", 5)).toBe("2026-11-30");
	expect(within("2026-12-24", 2)).toBe("2026-12-30");
	expect(within("2026-11-21", 1)).toBe("2026-11-23");
});

test("what is sent on a free day counts from the next working day", () => {
	const hours = (start: string, handIn: "any-time" | "next-working-day") =>
		dueDate(start, { within: 48, unit: "hours", handIn }, england);
	expect(hours("2026-12-25", "next-working-day")).toBe("2026-12-31");
	expect(hours("2026-12-25", "any-time")).toBe("2026-12-27");
	expect(hours("2026-11-23", "next-working-day")).toBe("2026-11-25");
});

test("a week has as many working days as the calendar", () => {
	const fourDays = workingCalendar("NL", [1, 2, 3, 4], []);
	const oneWeek = { within: 1, unit: "weeks", handIn: "any-time" } as const;
	expect(dueDate("2026-11-23", oneWeek, fourDays)).toBe("2026-11-30");
	expect(dueDate("2026-11-23", oneWeek, england)).toBe("2026-11-30");
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])(
	"%s days are no amount, and the error says so",
	(within) => {
		const due = () =>
			dueDate(
				"2026-11-23",
				{ within, unit: "hours", handIn: "any-time" },
				england,
			);
		expect(codeOf(due)).toBe("impossible-amount");
		expect(due).toThrow("The promise");
		expect(due).toThrow(String(within));
		expect(due).toThrow("within");
	},
);

test("no time at all is an amount: due on the day itself", () => {
	expect(
		dueDate(
			"2026-11-23",
			{ within: 0, unit: "hours", handIn: "any-time" },
			england,
		),
	).toBe("2026-11-23");
});

test("a calendar without working weekdays is refused", () => {
	expect(codeOf(() => workingCalendar("NL", [0, 8], []))).toBe(
		"no-working-days",
	);
});

test("adding and counting working days agree", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 20_454, max: 21_500 }),
			fc.integer({ min: 0, max: 80 }),
			(day, count) => {
				const end = addWorkingDays(day, count, england);
				expect(workingDaysBetween(day, end, england)).toBe(count);
				if (count > 0) expect(isWorkingDay(end, england)).toBe(true);
			},
		),
	);
});

test("one holiday more never makes a due date earlier", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 400 }),
			fc.integer({ min: 0, max: 400 }),
			fc.integer({ min: 1, max: 20 }),
			(start, free, days) => {
				const from = addDays("2026-01-01", start);
				const without = workingCalendar("NL", week, []);
				const withOne = workingCalendar("NL", week, [
					addDays("2026-01-01", free),
				]);
				const allowance = {
					within: days,
					unit: "business days",
					handIn: "next-working-day",
				} as const;
				expect(
					dueDate(from, allowance, withOne) >=
						dueDate(from, allowance, without),
				).toBe(true);
			},
		),
	);
});

test("a day that is worked in exchange is a working day, whatever its weekday", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 800 }),
			fc.integer({ min: 0, max: 60 }),
			(start, days) => {
				const saturday = epochDayOf("2026-10-10");
				const without = workingCalendar("CN", week, ["2026-10-10"]);
				const exchanged = workingCalendar("CN", week, ["2026-10-10"], {
					worked: ["2026-10-10"],
				});
				expect(isWorkingDay(saturday, without)).toBe(false);
				expect(isWorkingDay(saturday, exchanged)).toBe(true);
				const from = epochDayOf("2026-01-01") + start;
				const end = addWorkingDays(from, days, exchanged);
				expect(workingDaysBetween(from, end, exchanged)).toBe(days);
				expect(end).toBeLessThanOrEqual(addWorkingDays(from, days, without));
			},
		),
	);
});

test("a half day counts half in a promise, and on a day off not at all", () => {
	const at = (half: readonly string[], off: readonly string[] = []) =>
		dueDate(
			"2026-12-21",
			{ within: 5, unit: "business days", handIn: "any-time" },
			workingCalendar("DE", week, ["2026-12-25"], { half, off }),
		);
	expect(at([])).toBe("2026-12-29");
	expect(at(["2026-12-24"])).toBe("2026-12-30");
	expect(at(["2026-12-23", "2026-12-24"])).toBe("2026-12-30");
	expect(at([], ["2026-12-24 half"])).toBe("2026-12-30");
	// A Saturday is not worked, be it half off or whole.
	expect(at(["2026-12-26"])).toBe("2026-12-29");
	expect(at(["2026-12-24"], ["2026-12-24"])).toBe("2026-12-30");
});

test("a day of which half is off is a working day, and half a day between two others", () => {
	const calendar = workingCalendar("DE", week, [], {
		off: ["2026-12-24 half", "2026-12-25"],
	});
	const [eve, christmas] = ["2026-12-24", "2026-12-25"].map(epochDayOf);
	expect(isWorkingDay(eve ?? 0, calendar)).toBe(true);
	expect(workedShare(eve ?? 0, calendar)).toBe(0.5);
	expect(workedShare(christmas ?? 0, calendar)).toBe(0);
	expect(
		workingDaysBetween(
			epochDayOf("2026-12-23"),
			epochDayOf("2026-12-28"),
			calendar,
		),
	).toBe(1.5);
});

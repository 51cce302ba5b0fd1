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
	regionNames,
	weekdayOf,
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

// Known from the governments' own lists, substitute days included.
const knownHolidays: readonly (readonly [string, readonly string[]])[] = [
	[
		"GB-ENG",
		[
			"2026-12-25",
			"2026-12-28",
			"2027-12-27",
			"2027-12-28",
			"2028-01-03",
			"2026-08-31",
		],
	],
	["GB-SCT", ["2027-01-04", "2026-08-03", "2026-11-30"]],
	["GB-NIR", ["2026-03-17", "2026-07-13"]],
	["NL", ["2026-04-27", "2026-05-14", "2026-12-26"]],
	["DE-BY", ["2027-01-06", "2026-06-04", "2026-11-01"]],
	["DE", ["2026-10-03"]],
	["AU-NSW", ["2026-01-26", "2026-06-08", "2026-12-28"]],
	["US", ["2026-07-03", "2026-11-26", "2027-07-05"]],
	["PL", ["2026-11-11", "2026-06-04"]],
	["FR", ["2026-07-14"]],
	["BR", ["2026-09-07"]],
	["JP", ["2026-05-06"]],
];

test.each(knownHolidays)("%s is closed on %j", async (region, dates) => {
	const { holidays } = await holidaysOf(region);
	expect(dates.filter((date) => !Object.hasOwn(holidays, date))).toEqual([]);
});

test("what is a holiday in one part is none in another", async () => {
	expect((await holidaysOf("GB-ENG")).holidays).not.toHaveProperty(
		"2026-08-03",
	);
	expect((await holidaysOf("DE-HH")).holidays).not.toHaveProperty("2027-01-06");
});

test("at least 40 countries have tables", () => {
	const countries = Object.keys(regionNames).filter(
		(code) => !code.includes("-"),
	);
	expect(countries.length).toBeGreaterThanOrEqual(40);
});

test("every region loads, is named, and covers the same years", async () => {
	const tables = await Promise.all(Object.keys(regionNames).map(holidaysOf));
	expect(new Set(tables.map(({ from, to }) => `${from} ${to}`)).size).toBe(1);
	for (const { region, name, holidays } of tables) {
		expect(regionNames[region]).toBe(name);
		expect(Object.keys(holidays).length, region).toBeGreaterThan(10);
	}
});

test("an unknown region is refused with the nearest one", async () => {
	await expect(holidaysOf("GB-EGN")).rejects.toThrow("Did you mean “GB-ENG”?");
	await expect(holidaysOf("__proto__")).rejects.toThrow("There is no region");
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

import fc from "fast-check";
import { expect, test } from "vitest";
import { dayWords, dueDate, workingDaysAfter } from "./days.ts";

const calendar = {
	weekdays: [1, 2, 3, 4, 5],
	holidays: ["2026-12-25", "2026-12-28", "2027-01-01"],
};
const promise = {
	startsWhen: { event: "it is sent" },
	strength: "promise",
	handIn: "any-time",
} as const;

test.each([
	// Friday to Friday
	["2026-11-20", 5, "business days", "2026-11-27"],
	// Over Christmas: two holidays, one of them a substitute day
	["2026-12-23", 3, "business days", "2026-12-30"],
	// Two weeks of a five-day week
	["2026-11-20", 2, "weeks", "2026-12-04"],
	// Run on over the weekend
	["2026-11-20", 3, "calendar days", "2026-11-23"],
	["2026-11-20", 24, "hours", "2026-11-21"],
	["2026-11-20", 30, "minutes", "2026-11-21"],
	["2028-02-28", 24, "hours", "2028-02-29"],
	["2026-12-31", 48, "hours", "2027-01-02"],
] as const)(
	"a promise from %s within %d %s is due on %s",
	(start, within, unit, due) => {
		expect(dueDate(start, { ...promise, within, unit }, calendar)).toBe(due);
	},
);

test("what arrives on a day off counts from the next working day where the promise says so", () => {
	const hours = { ...promise, within: 24, unit: "hours" } as const;
	expect(dueDate("2026-11-21", hours, calendar)).toBe("2026-11-22");
	expect(
		dueDate("2026-11-21", { ...hours, handIn: "next-working-day" }, calendar),
	).toBe("2026-11-24");
});

test("nothing is overdue before the first working day after the due date", () => {
	expect(workingDaysAfter("2026-11-20", "2026-11-20", calendar)).toBe(0);
	expect(workingDaysAfter("2026-11-20", "2026-11-22", calendar)).toBe(0);
	expect(workingDaysAfter("2026-11-20", "2026-11-23", calendar)).toBe(1);
	expect(workingDaysAfter("2026-12-24", "2026-12-29", calendar)).toBe(1);
});

test("a promise of n business days is n working days after its start", () => {
	const day = fc
		.integer({ min: 0, max: 700 })
		.map((days) =>
			new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10),
		);
	fc.assert(
		fc.property(day, fc.integer({ min: 1, max: 60 }), (start, within) => {
			const due = dueDate(
				start,
				{ ...promise, within, unit: "business days" },
				calendar,
			);
			expect(workingDaysAfter(start, due, calendar)).toBe(within);
		}),
	);
});

test("names the year only where it could be mistaken", () => {
	expect(dayWords("2027-01-12", "2026-11-20")).toBe("Tue 12 Jan");
	expect(dayWords("2026-01-05", "2026-11-20")).toBe("Mon 5 Jan");
	expect(dayWords("2027-09-01", "2026-11-20")).toBe("Wed 1 Sep 2027");
});

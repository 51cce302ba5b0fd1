import { expect, test } from "vitest";
import {
	calendarOf,
	dayAfter,
	dayWords,
	dueOn,
	workingDaysAfter,
} from "./days.ts";
import { plan } from "./testing/example-plan.ts";

test("names the year only where it could be mistaken", () => {
	expect(dayWords("2027-01-12", "2026-11-20")).toBe("Tue 12 Jan");
	expect(dayWords("2026-01-05", "2026-11-20")).toBe("Mon 5 Jan");
	expect(dayWords("2027-09-01", "2026-11-20")).toBe("Wed 1 Sept 2027");
});

const promise = { strength: "promise", startsWhen: { done: "build" } } as const;

test.each([
	// Christmas Day is a Friday, Boxing Day is taken on the Monday, New Year is a Friday.
	["2026-12-23", 3, "business days", "any-time", "2026-12-30"],
	["2026-12-24", 5, "business days", "any-time", "2027-01-05"],
	["2026-12-24", 1, "weeks", "any-time", "2027-01-05"],
	["2026-12-24", 5, "calendar days", "any-time", "2026-12-29"],
	// What arrives on a Saturday counts from the next day on which somebody works, a Tuesday.
	["2026-12-26", 1, "business days", "next-working-day", "2026-12-30"],
	["2026-12-26", 1, "business days", "any-time", "2026-12-29"],
] as const)(
	"a promise that starts on %s, within %i %s (%s), is due on %s",
	(start, within, unit, handIn, due) => {
		expect(
			dueOn(start, { ...promise, within, unit, handIn }, calendarOf(plan)),
		).toBe(due);
	},
);

test("overdue is counted in the provider's working days, its holidays left out", () => {
	const overdue = (due: string, today: string) =>
		workingDaysAfter(due, today, calendarOf(plan));
	expect(overdue("2026-12-24", "2026-12-28")).toBe(0);
	expect(overdue("2026-12-24", "2026-12-30")).toBe(2);
	expect(overdue("2026-12-31", "2027-01-04")).toBe(1);
	expect(overdue("2027-01-04", "2026-12-31")).toBe(0);
});

test("days go on over the ends of months and of leap years", () => {
	expect(dayAfter("2028-02-28", 1)).toBe("2028-02-29");
	expect(dayAfter("2026-12-31", 1)).toBe("2027-01-01");
});

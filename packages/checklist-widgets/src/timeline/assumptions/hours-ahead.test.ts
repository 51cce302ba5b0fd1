import { expect, test } from "vitest";
import { hoursAhead } from "./hours-ahead.ts";

test.each([
	["2027-01-04", "Europe/Amsterdam", "Asia/Kolkata", 4.5],
	["2027-07-05", "Europe/Amsterdam", "Asia/Kolkata", 3.5],
	["2027-01-04", "Australia/Sydney", "Europe/London", -11],
	["2027-01-04", "America/Los_Angeles", "Pacific/Auckland", 21],
	["2027-01-04", "UTC", "UTC", 0],
])("on %s, %s is behind %s by %d hours", (day, of, zone, hours) => {
	expect(hoursAhead(day, of, zone)).toBe(hours);
});

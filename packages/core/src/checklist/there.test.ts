import { expect, test } from "vitest";
import { allProcesses } from "../providers/index.ts";
import { thereAt } from "./there.ts";

const clockOf = (timeZone: string, clock = "") => ({ timeZone, clock });
const at = (text: string) => Date.parse(text);

test.each([
	// 19:40 in Amsterdam is 00:10 of the next day in Kolkata.
	[
		"2027-01-15T18:40:00Z",
		"Europe/Amsterdam",
		"Asia/Kolkata",
		"2027-01-15",
		"Amsterdam time",
		true,
	],
	[
		"2027-01-15T23:30:00Z",
		"Europe/Amsterdam",
		"Asia/Kolkata",
		"2027-01-16",
		"Amsterdam time",
		true,
	],
	[
		"2027-01-15T13:30:00Z",
		"Australia/Sydney",
		"America/New_York",
		"2027-01-16",
		"Sydney time",
		false,
	],
	[
		"2027-01-15T16:30:00Z",
		"Asia/Shanghai",
		"Pacific/Auckland",
		"2027-01-16",
		"Shanghai time",
		true,
	],
	// Two names, one clock.
	[
		"2027-01-15T18:40:00Z",
		"Europe/Amsterdam",
		"Europe/Berlin",
		"2027-01-15",
		undefined,
		undefined,
	],
	// The night in which Amsterdam's clocks go forward, at 01:00 UTC: midnight lies at 23:00 UTC still, the next at 22:00.
	[
		"2027-03-27T22:59:59Z",
		"Europe/Amsterdam",
		"UTC",
		"2027-03-27",
		"Amsterdam time",
		false,
	],
	[
		"2027-03-27T23:00:00Z",
		"Europe/Amsterdam",
		"UTC",
		"2027-03-28",
		"Amsterdam time",
		false,
	],
	[
		"2027-03-28T21:59:59Z",
		"Europe/Amsterdam",
		"UTC",
		"2027-03-28",
		"Amsterdam time",
		false,
	],
	[
		"2027-03-28T22:00:00Z",
		"Europe/Amsterdam",
		"UTC",
		"2027-03-29",
		"Amsterdam time",
		false,
	],
	// The night in which they go back.
	[
		"2027-10-30T21:59:59Z",
		"Europe/Amsterdam",
		"UTC",
		"2027-10-30",
		"Amsterdam time",
		false,
	],
	[
		"2027-10-31T22:59:59Z",
		"Europe/Amsterdam",
		"UTC",
		"2027-10-31",
		"Amsterdam time",
		false,
	],
	[
		"2027-10-31T23:00:00Z",
		"Europe/Amsterdam",
		"UTC",
		"2027-11-01",
		"Amsterdam time",
		false,
	],
	// New York changes two weeks earlier: five hours apart instead of six, and one day still.
	[
		"2027-03-20T04:30:00Z",
		"Europe/London",
		"America/New_York",
		"2027-03-20",
		"London time",
		false,
	],
	// London and Lisbon share their clock in summer and in winter.
	[
		"2027-07-01T12:00:00Z",
		"Europe/London",
		"Europe/Lisbon",
		"2027-07-01",
		undefined,
		undefined,
	],
] as const)(
	"at %s in %s, seen from %s, it is %s",
	(moment, zone, own, day, words, behind) => {
		expect(thereAt(at(moment), clockOf(zone, words), own)).toEqual({
			day,
			...(words && { zone: words, behind }),
		});
	},
);

test("a clock that is wrong by decades gives a day of the format", () => {
	expect(
		thereAt(at("1970-01-01T00:00:00Z"), clockOf("Asia/Shanghai"), "UTC").day,
	).toBe("2000-01-01");
	expect(
		thereAt(at("2150-01-01T00:00:00Z"), clockOf("Asia/Shanghai"), "UTC").day,
	).toBe("2099-12-31");
});

test("the zone of every provider is one that the machine knows", () => {
	for (const { calendar } of allProcesses())
		expect(thereAt(0, clockOf(calendar.timeZone), "UTC").day).toBe(
			"2000-01-01",
		);
});

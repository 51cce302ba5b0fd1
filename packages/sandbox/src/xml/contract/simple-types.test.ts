import { expect, test } from "vitest";
import {
	date,
	dateOrTime,
	dateTime,
	decimal,
	duration,
	flag,
	language,
	listOf,
	time,
	whole,
} from "./index.ts";

test.each([
	["flag", flag, ["true", "0", " 1\n"], ["yes", "True", "", "2"]],
	[
		"whole",
		whole(1, 9),
		["1", "+9", "007", " 3 "],
		["0", "10", "1.0", "1e0", ""],
	],
	[
		"decimal",
		decimal(2),
		["1", "-1.50", "+.5", "1.", "1.5000"],
		["1.505", "1e3", ".", "", "1,5"],
	],
	[
		"date",
		date,
		[
			"2027-02-28",
			"2024-02-29",
			"2027-02-03Z",
			"2027-02-03+14:00",
			"12027-01-01",
		],
		["2027-02-29", "2027-2-3", "0000-01-01", "2027-13-01", "2027-02-03+15:00"],
	],
	[
		"dateTime",
		dateTime,
		[
			"2027-02-03T10:00:00",
			"2027-02-03T24:00:00Z",
			"2027-02-03T10:00:00.5-01:30",
		],
		[
			"2027-02-03T25:00:00",
			"2027-02-03 10:00:00",
			"2027-02-30T10:00:00",
			"2027-02-03T10:00",
		],
	],
	[
		"time",
		time,
		["10:00:00", "23:59:59.9Z"],
		["10:00", "24:00:01", "10:60:00"],
	],
	[
		"dateOrTime",
		dateOrTime,
		["10:00:00", "2027-02-03", "2027-02-03T10:00:00"],
		["tomorrow"],
	],
	["duration", duration, ["P1D", "-P1Y2M", "PT1.5S"], ["P", "PT", "1D", "P1S"]],
	["language", language, ["en", "pt-BR"], ["e_n", "", "abcdefghi"]],
	[
		"listOf",
		listOf(/^\d$/, "Digits.", "1"),
		["", "1", " 1  2 "],
		["1,2", "12"],
	],
])("%s takes what XML Schema takes", (_, type, right, wrong) => {
	expect(right.filter((each) => !type.safeParse(each).success)).toEqual([]);
	expect(wrong.filter((each) => type.safeParse(each).success)).toEqual([]);
});

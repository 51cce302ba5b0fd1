import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../calendar/index.ts";
import { emptyProgress, merge, record } from "../../checklist/index.ts";
import {
	changeOfForecast,
	type Forecast,
	forecastsIn,
	isNewForecast,
	trendSentence,
} from "./trend.ts";

const at = (days: number): Forecast => ({
	on: addDays("2027-01-04", days),
	half: addDays("2027-03-01", days),
	most: addDays("2027-03-20", days),
});

const keptBy = (by: string, days: readonly number[]) =>
	days.reduce(
		(progress, day) =>
			record(progress, changeOfForecast(at(day)), { by, at: day + 1 }),
		emptyProgress("example"),
	);

const anyDays = fc
	.uniqueArray(fc.nat(400), { maxLength: 80 })
	.map((days) => days.toSorted((left, right) => left - right));

test("forecasts are read as they were kept, at most sixty, and the newest is among them", () => {
	fc.assert(
		fc.property(anyDays, (days) => {
			const kept = forecastsIn(keptBy("0ann", days));
			expect(kept.length).toBeLessThanOrEqual(60);
			expect(days.map(at)).toEqual(expect.arrayContaining([...kept]));
			expect(kept.at(-1)).toEqual(
				days.length > 0 ? at(days.at(-1) ?? 0) : undefined,
			);
			if (days.every((day) => day < 60)) expect(kept).toEqual(days.map(at));
		}),
	);
});

test("those of sixty weeks are all kept", () => {
	const weekly = Array.from({ length: 60 }, (_, week) => week * 7);
	expect(forecastsIn(keptBy("0ann", weekly))).toEqual(weekly.map(at));
});

test("merged copies have the days of both", () => {
	fc.assert(
		fc.property(
			fc.subarray(Array.from({ length: 60 }, (_, day) => day)),
			fc.subarray(Array.from({ length: 60 }, (_, day) => day)),
			(mine, theirs) => {
				const merged = merge(keptBy("0ann", mine), keptBy("0bob", theirs));
				expect(forecastsIn(merged)).toEqual(
					[...new Set([...mine, ...theirs])]
						.toSorted((left, right) => left - right)
						.map(at),
				);
			},
		),
	);
});

test.each(["", "2027-01-04", "2027-01-04 2027-02-30 2027-03-01", "a b c d"])(
	"“%s” is no forecast",
	(text) => {
		const progress = record(
			emptyProgress("example"),
			{ detail: "forecast-3", text },
			{ by: "0ann", at: 1 },
		);
		expect(forecastsIn(progress)).toEqual([]);
	},
);

describe("a forecast is kept", () => {
	test("when the last one is of another day and says something else", () => {
		expect(isNewForecast([at(0)], at(1))).toBe(true);
		expect(isNewForecast([at(0)], { ...at(0), on: at(1).on })).toBe(false);
		expect(
			isNewForecast([at(0)], { ...at(0), on: at(1).on, half: "2027-03-02" }),
		).toBe(true);
	});

	test("once a day, and never before one of a later day", () => {
		expect(isNewForecast([at(0)], { ...at(5), on: at(0).on })).toBe(false);
		expect(isNewForecast([at(3)], at(2))).toBe(false);
	});
});

describe("the sentence", () => {
	test("compares with three weeks ago, or with the oldest", () => {
		const kept = [0, 10, 20, 24].map(at);
		expect(trendSentence(kept, at(32))).toBe(
			"The 80 % date was 2027-03-30 three weeks ago. Now it is 2027-04-21, 22 days later.",
		);
		expect(trendSentence([at(0)], at(1))).toBe(
			"The 80 % date was 2027-03-20 yesterday. Now it is 2027-03-21, 1 day later.",
		);
		expect(trendSentence([at(0)], { ...at(0), on: at(5).on })).toBe(
			"The 80 % date was 2027-03-20 5 days ago. It still is.",
		);
		expect(
			trendSentence([at(0)], { ...at(-3), on: at(70).on }, (date) =>
				date.slice(5),
			),
		).toBe(
			"The 80 % date was 03-20 10 weeks ago. Now it is 03-17, 3 days earlier.",
		);
	});

	test("says nothing without a forecast from before today", () => {
		expect(trendSentence([], at(3))).toBeUndefined();
		expect(trendSentence([at(3)], at(3))).toBeUndefined();
	});
});

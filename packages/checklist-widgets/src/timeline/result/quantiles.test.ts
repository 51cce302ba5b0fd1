import { workingCalendar } from "@slipway/core/calendar";
import { allProcesses } from "@slipway/core/providers";
import { estimate } from "@slipway/core/timeline";
import { expect, test } from "vitest";
import { dateScale } from "../../shared/estimate/date-scale.ts";
import { dateAt, quantileDates, shareBy } from "./quantiles.ts";

const week = workingCalendar("weekdays", [1, 2, 3, 4, 5], []);
const estimates = allProcesses().map((process) =>
	estimate(process, {
		start: "2027-01-04",
		answers: {},
		partner: week,
		provider: week,
	}),
);

test.for(estimates)(
	"the page's dots and dates of $process are the engine's",
	(result) => {
		expect(quantileDates(result, 20)).toEqual(result.dots);
		expect(quantileDates(result, 50)).toHaveLength(50);
		for (const { share, date } of result.liveBy) {
			expect(dateAt(result, share)).toBe(date);
			expect(shareBy(result, date)).toBeGreaterThanOrEqual(share);
		}
		expect(shareBy(result, "2027-01-03")).toBe(0);
		expect(shareBy(result, "2099-01-01")).toBe(1);
	},
);

test("a scale puts its first and last day at its ends", () => {
	const scale = dateScale("2027-01-04", "2027-05-31", 10, 710);
	expect(scale.x("2027-01-04")).toBe(10);
	expect(scale.end("2027-05-31")).toBeCloseTo(710);
	expect(scale.ticks.map(({ date }) => date)).toEqual([
		"2027-02-01",
		"2027-03-01",
		"2027-04-01",
		"2027-05-01",
	]);
	expect(dateScale("2027-01-04", "2027-01-25", 0, 300).ticks).toHaveLength(4);
	expect(
		dateScale("2027-01-04", "2040-01-01", 0, 700).ticks.length,
	).toBeLessThan(18);
});

import { expect, test } from "vitest";
import {
	addDays,
	calendarOfTable,
	epochDayOf,
	holidaysOf,
	plainDateOf,
} from "../calendar/index.ts";
import { example, readProcess } from "../process/index.ts";
import { allProcesses } from "../providers/index.ts";
import { EstimateSchema, estimate } from "./index.ts";
import { monday, week, weekdays } from "./testing/networks.ts";

const calendars = async (region: string) =>
	calendarOfTable(await holidaysOf(region), week);

test("every shipped process can be estimated, and the result fits its schema", async () => {
	const partner = await calendars("DE-BY");
	for (const process of allProcesses()) {
		const result = estimate(process, {
			start: monday,
			answers: {},
			partner,
			provider: await calendars(process.calendar.region),
			trials: 400,
			by: "2027-03-31",
		});
		expect(EstimateSchema.parse(result)).toEqual(result);
		const dates = result.liveBy.map(({ date }) => date);
		expect(dates).toEqual(dates.toSorted());
		expect((dates[0] ?? "") > monday).toBe(true);
		expect(result.dots).toHaveLength(20);
		expect(result.criticalPath.at(-1)).toBe(process.liveWith);
	}
});

test("answers decide which tasks are in the estimate", () => {
	const process = readProcess(example);
	const ids = (region: string) =>
		estimate(process, {
			start: monday,
			answers: { region },
			partner: weekdays,
			provider: weekdays,
			trials: 50,
		}).tasks.map(({ id }) => id);
	expect(ids("uk")).toContain("send-mandate");
	expect(ids("europe")).not.toContain("send-mandate");
});

test("the partner's own figures are marked as theirs and count", () => {
	const process = readProcess(example);
	const run = (likely: number) =>
		estimate(process, {
			start: monday,
			answers: {},
			partner: weekdays,
			provider: weekdays,
			trials: 200,
			durations: { build: { optimistic: likely, likely, pessimistic: likely } },
		});
	expect(run(30).tasks.find(({ id }) => id === "build")?.basis).toBe("yours");
	expect((run(30).liveBy[0]?.date ?? "") > (run(2).liveBy[0]?.date ?? "")).toBe(
		true,
	);
});

test("own figures take the place of an exact length", () => {
	const process = readProcess(example);
	const result = estimate(process, {
		start: monday,
		answers: {},
		partner: weekdays,
		provider: weekdays,
		trials: 50,
		durations: {
			"review-round": { optimistic: 1, likely: 2, pessimistic: 40 },
		},
	});
	const review = result.tasks.find(({ id }) => id === "review-round");
	expect(review?.basis).toBe("yours");
	expect((review?.lateFinish ?? "") > (review?.finish ?? "")).toBe(true);
});

test("an estimate that goes on beyond the tables says from which day no holidays are known", async () => {
	const process = readProcess(example);
	const from = async (start: string) => {
		const partner = await calendars("DE");
		const result = estimate(process, {
			start,
			answers: {},
			partner,
			provider: await calendars("GB-ENG"),
			trials: 200,
		});
		return [result.holidaysUnknownFrom, partner.knownTo] as const;
	};
	const { to } = await holidaysOf("DE");
	const first = plainDateOf(epochDayOf(to) + 1);
	expect(await from(addDays(to, -7))).toEqual([first, epochDayOf(to)]);
	expect((await from(addDays(to, 100)))[0]).toBe(first);
	expect((await from("2027-01-04"))[0]).toBeUndefined();
});

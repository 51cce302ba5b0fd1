import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumberOf } from "../../calendar/day-number.ts";
import {
	calendarOfTable,
	holidaysOf,
	workingCalendar,
} from "../../calendar/index.ts";
import type { Answers } from "../../process/index.ts";
import { allProcesses } from "../../providers/index.ts";
import {
	assumptionSentences,
	assumptionsIn,
	comparePlans,
	estimateAssuming,
	tableOfEstimate,
} from "../index.ts";
import { monday, week } from "../testing/networks.ts";
import { mostPossible, possibleAnswers } from "./open-answers.ts";

const found = (id: string) => {
	const process = allProcesses().find((each) => each.id === id);
	if (!process) throw new Error(id);
	return process;
};
const siteminder = found("siteminder");
const calendar = workingCalendar("NL", week, []);
const request = {
	start: monday,
	answers: {},
	partner: calendar,
	provider: calendar,
	trials: 500,
};
const at = (text: string, more: object = {}, process = siteminder) => {
	const { assumptions, problems } = assumptionsIn(text, process);
	expect(problems).toEqual([]);
	return estimateAssuming(process, { ...request, ...more }, assumptions);
};
const waysIn = (text: string, answers: Answers = {}) =>
	possibleAnswers(
		siteminder,
		answers,
		assumptionsIn(text, siteminder).assumptions,
	);

describe("the ways to answer", () => {
	test("are one for each option, the one that counts otherwise first among equally likely ones", () => {
		expect(
			waysIn("open.api=even").map(({ chosen, share }) => [chosen.api, share]),
		).toEqual([
			["pmsxchange", 0.25],
			["siteconnect", 0.25],
			["channels-plus", 0.25],
			["smx", 0.25],
		]);
		expect(waysIn("open.api=even", { api: "smx" })[0]?.chosen).toEqual({
			api: "smx",
		});
	});

	test("have the reader's weights, the likeliest first, and none without a weight", () => {
		expect(
			waysIn("open.api=1,0,3,0").map(({ chosen, share }) => [
				chosen.api,
				share,
			]),
		).toEqual([
			["channels-plus", 0.75],
			["siteconnect", 0.25],
		]);
	});

	test("are one where a question does not apply", () => {
		const both = waysIn("open.api=even&open.rate-model=even");
		expect(both.length).toBeLessThan(8);
		expect(both.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
	});

	test("are one without an open question", () => {
		expect(waysIn("")).toMatchObject([{ chosen: {}, share: 1 }]);
	});
});

test("each way has the dates of an estimate with these answers, and all weight on one is that estimate", () => {
	const mixed = at("open.api=even");
	expect(mixed.openAnswers).toHaveLength(4);
	for (const { answers, liveBy } of mixed.openAnswers ?? [])
		expect(liveBy).toEqual(at("", { answers }).liveBy);
	expect(at("open.api=0,0,0,5")).toEqual(at("", { answers: { api: "smx" } }));
});

test("the mixture has of each day the runs of every way by its share", () => {
	fc.assert(
		fc.property(
			fc
				.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5))
				.filter((weights) => weights.filter(Boolean).length > 1),
			(weights) => {
				const mixed = at(`open.api=${weights}`);
				const ways = mixed.openAnswers ?? [];
				const alone = ways.map(({ answers }) => at("", { answers }));
				const upTo = (days: typeof mixed.days, day: string) =>
					days
						.filter(({ date }) => date <= day)
						.reduce((sum, { runs }) => sum + runs, 0) / 500;
				for (const { date } of mixed.days) {
					const expected = alone.reduce(
						(sum, { days }, way) =>
							sum + (ways[way]?.share ?? 0) * upTo(days, date),
						0,
					);
					expect(Math.abs(upTo(mixed.days, date) - expected)).toBeLessThan(
						0.06,
					);
				}
				expect(mixed.days.reduce((sum, { runs }) => sum + runs, 0)).toBe(500);
			},
		),
		{ numRuns: 3 },
	);
});

test("what is not known is part of the spread, and the parts add up", () => {
	const { spread, chance } = at("open.api=even", { by: "2027-06-01" });
	const parts = spread?.parts ?? [];
	expect(parts.map(({ kind }) => kind)).toContain("answers");
	expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
	expect(chance?.share).toBeGreaterThan(0);
});

test("how far their share is known is said, and not with too few runs", () => {
	const withinOf = (trials: number) =>
		at("open.api=even", { trials }).spread?.parts.map(({ within }) => within);
	for (const within of withinOf(2000) ?? []) {
		expect(within).toBeGreaterThan(0);
		expect(within).toBeLessThan(0.3);
	}
	expect(new Set(withinOf(20))).toEqual(new Set([null]));
});

test("answers that change nothing on the way to launch bring no spread", () => {
	const { openAnswers, spread } = at("open.rate-model=even");
	const [first, ...others] = openAnswers ?? [];
	const same = others.every(
		({ liveBy }) => JSON.stringify(liveBy) === JSON.stringify(first?.liveBy),
	);
	const part = spread?.parts.find(({ kind }) => kind === "answers")?.share ?? 0;
	expect(same).toBe(part === 0);
});

test("runs beyond the tables of any way are told", async () => {
	const table = calendarOfTable(await holidaysOf("NL"), week);
	const ends = { ...table, knownTo: table.knownTo ?? 0 };
	const late = at("open.api=even", {
		partner: ends,
		provider: ends,
		start: "2035-11-01",
	});
	expect(late.holidaysUnknownFrom).toBeDefined();
});

test("beside another plan each run has the same answer in both", () => {
	const { assumptions } = assumptionsIn("open.api=even", siteminder);
	const plan = { request, assumptions };
	const same = comparePlans(siteminder, plan, plan);
	expect(same.difference.runs).toEqual([{ days: 0, runs: 500 }]);
	expect(same.liveBy.map(({ date }) => date)).toEqual(
		at("open.api=even").liveBy.map(({ date }) => date),
	);
	const decided = comparePlans(siteminder, plan, {
		request: { ...request, answers: { api: "smx" } },
	});
	// Other runs of the same distribution, because they share the luck of the first plan.
	const [, alone] = at("", { answers: { api: "smx" } }).liveBy;
	expect(
		Math.abs(
			dayNumberOf(decided.liveBy[1]?.date ?? "") -
				dayNumberOf(alone?.date ?? ""),
		),
	).toBeLessThanOrEqual(5);
});

test.each([
	"open.api=1,2",
	"open.api=0,0,0,0",
	"open.api=1,-1,1,1",
	"open.api=x",
	"open.functions=even",
	"open.nothing=even",
	"open.api=even&open.system=even&open.rate-model=even&open.delivery=even",
])("%s is told and left out as far as it cannot be used", (text) => {
	expect(assumptionsIn(text, siteminder).problems).toHaveLength(1);
});

test("no provider has too many ways with one open question", () => {
	for (const process of allProcesses())
		for (const [id, { choose }] of Object.entries(process.questions))
			if (choose === "one") {
				const { assumptions } = assumptionsIn(`open.${id}=even`, process);
				const ways = possibleAnswers(process, {}, assumptions);
				expect(ways.length).toBeLessThanOrEqual(mostPossible);
			}
});

test("the sentence has the question and its options, and the table has a row for each", () => {
	const { assumptions } = assumptionsIn("open.delivery=1,3", siteminder);
	expect(assumptionSentences(assumptions, siteminder)[0]).toMatch(
		/^Not known yet: .+ .+ 25 %, .+ 75 %\.$/,
	);
	expect(tableOfEstimate(at("open.api=even"))).toMatch(
		/open answers,api=smx,,share of the runs,0\.25/,
	);
});

import { expect, test } from "vitest";
import { example, readProcess } from "../../process/index.ts";
import { assumptionsIn, comparePlans, type EstimateRequest } from "../index.ts";
import { always, monday, weekdays } from "../testing/networks.ts";

// Differences of plans against what follows without runs: closed forms, and every case counted by hand.

const process = readProcess(example);
const request: EstimateRequest = {
	start: monday,
	answers: {},
	partner: weekdays,
	provider: weekdays,
	trials: 2000,
};
const everyDay = { ...request, partner: always, provider: always };
const exactly = (days: number) => ({
	optimistic: days,
	likely: days,
	pessimistic: days,
});
const assuming = (text: string) => assumptionsIn(text, process).assumptions;

test("a task on the only way that is longer by a constant moves every run by it", () => {
	const plan = (days: number) => ({
		request: { ...everyDay, durations: { build: exactly(days) } },
	});
	expect(comparePlans(process, plan(5), plan(6)).difference).toEqual({
		half: 7,
		low: 7,
		high: 7,
		earlier: 0,
		later: 1,
		runs: [{ days: 7, runs: 2000 }],
	});
	expect(comparePlans(process, plan(6), plan(5)).difference.runs).toEqual([
		{ days: -7, runs: 2000 },
	]);
});

test("a start that is whole weeks later moves every run by them, where weeks are all the same", () => {
	const later = { ...request, start: "2026-12-21" };
	const { difference, liveBy, start } = comparePlans(
		process,
		{ request },
		{ request: later },
	);
	expect(difference.runs).toEqual([{ days: 28, runs: 2000 }]);
	expect(liveBy.map(({ days }) => days)).toEqual([28, 28, 28]);
	expect(start).toBe("2026-12-21");
});

test("a review that passes with p instead of q < p is earlier in a share of 1 − q / p", () => {
	const trials = 40_000;
	const plan = (chance: number) => ({
		request: { ...everyDay, trials },
		assumptions: assuming(`pass.review-round=${chance}`),
	});
	for (const [q, p] of [
		[0.3, 0.6],
		[0.5, 0.55],
	] as const) {
		const { earlier, later } = comparePlans(
			process,
			plan(q),
			plan(p),
		).difference;
		// Five standard errors.
		const error = 5 * Math.sqrt(((q / p) * (1 - q / p)) / trials);
		expect(Math.abs(earlier - (1 - q / p))).toBeLessThan(error);
		expect(later).toBe(0);
		const back = comparePlans(process, plan(p), plan(q)).difference;
		expect(Math.abs(back.later - (1 - q / p))).toBeLessThan(error);
		expect(back.earlier).toBe(0);
	}
});

test("a delay that happens with a chance moves a row of tasks by itself in that share of the runs, and by nothing in the rest", () => {
	const trials = 40_000;
	const delay = {
		request: { ...everyDay, trials },
		assumptions: assuming("risk.late=0.3,send-mandate,4,4,4"),
	};
	const { difference } = comparePlans(
		process,
		{ request: { ...everyDay, trials } },
		delay,
	);
	const at = new Map(difference.runs.map(({ days, runs }) => [days, runs]));
	expect([...at.keys()]).toEqual([0, 4]);
	// Five standard errors.
	expect(Math.abs((at.get(4) ?? 0) / trials - 0.3)).toBeLessThan(
		5 * Math.sqrt((0.3 * 0.7) / trials),
	);
});

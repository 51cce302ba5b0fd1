import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criticalPath, drawsFrom, latestStarts, simulate } from "../index.ts";
import { replayOf } from "../simulation/replay.ts";
import { simulateTeam } from "../simulation/simulate-team.ts";
import { fixed, network, task, weekdays } from "../testing/networks.ts";
import { compile, endFor } from "./compiled.ts";
import { handedOver, reached } from "./hand-over.ts";
import type { Network } from "./network.ts";

// Whole numbers as times of an end are 17:00 of the day before; a day has eight hours from 9:00 on.
test.each([
	["five in the afternoon is half past twelve there", 1, -4.5, 7 / 16],
	[
		"three in the afternoon is half past seven there: the next day",
		0.75,
		4.5,
		1,
	],
	[
		"nine in the morning is four in the night there: the same day",
		0.001,
		-5,
		0,
	],
	[
		"nine in the morning is the evening before there: the next morning",
		0.001,
		-13,
		0,
	],
	["with no hours between, nothing moves", 0.625, 0, 0.625],
	["over the date line it is the day after", 1, 20, 1.5],
])("%s", (_, time, ahead, there) => {
	expect(reached(time, ahead)).toBeCloseTo(there, 9);
});

const hours = fc.integer({ min: -52, max: 52 }).map((half) => half / 2);
const times = fc.integer({ min: 0, max: 400 }).map((part) => 10 + part / 40);

test("what is handed over at the last moment is there in time, and a moment later is not", () => {
	fc.assert(
		fc.property(times, hours, (time, ahead) => {
			const last = handedOver(time, ahead);
			expect(reached(last, ahead)).toBeLessThanOrEqual(time + 1e-9);
			if (ahead !== 0)
				expect(reached(last + 1e-6, ahead)).toBeGreaterThan(time);
		}),
	);
});

test("the later it is done, the later it is there, and never over a day and a night from now", () => {
	fc.assert(
		fc.property(times, times, hours, (one, other, ahead) => {
			const [early, late] = [one, other].toSorted((a, b) => a - b) as [
				number,
				number,
			];
			expect(reached(early, ahead)).toBeLessThanOrEqual(reached(late, ahead));
			// In hours since the first midnight by the clock of the side that it reaches.
			const done =
				24 * (Math.ceil(one) - 1) + 9 + 8 * (one - Math.ceil(one) + 1);
			const there = reached(one, ahead);
			const day = Math.floor(there);
			const opened = 24 * day + 9 + 8 * (there - day);
			const waits = opened - (done + ahead);
			expect(waits).toBeGreaterThan(-1e-6);
			expect(waits).toBeLessThan(16 + 1e-6);
		}),
	);
});

const provider = { party: "provider" };
const both = (
	tasks: Parameters<typeof network>[0],
	apart: number,
): Network => ({
	...network(tasks, weekdays),
	apart,
});
const finish = (net: Network) => {
	const compiled = compile(net);
	return (simulate(compiled, 1, 1).finishes[0] ?? 0) - compiled.start;
};

describe("hand-overs", () => {
	const there = [
		task("build", [], fixed(1)),
		task("review", [0], fixed(1), provider),
		task("launch", [1], fixed(1)),
	];

	// The day of the estimate is Monday 23 November 2026.
	test.each([
		["together, each takes its day", 0, 3],
		// Monday 17:00 is 12:30 there; Tuesday 12:30 is 17:00 here, so that Wednesday is the day of the launch.
		["ahead, the evening is their noon", 4.5, 3],
		// Monday 17:00 is 21:30 there, Tuesday; Tuesday 17:00 is 12:30 here, so that the launch is on Wednesday at 12:30.
		["behind, their evening is noon", -4.5, 2.4375],
		// Monday 17:00 is 5:00 on Monday there, and their 17:00 is 5:00 on Tuesday here: nobody waits for anybody’s night.
		["a night apart, one works while the other sleeps", 12, 2],
	])("%s", (_, apart, days) => {
		expect(finish(both(there, apart))).toBe(days);
	});

	test("reach third parties by the provider's clock, and a weekend by its own calendar", () => {
		const party = { party: "supplier" };
		expect(
			finish(
				both(
					[
						task("build", [], fixed(5)),
						task("review", [0], fixed(1), provider),
						task("certify", [1], fixed(1), party),
					],
					-4.5,
				),
			),
		).toBe(9);
	});

	test("of what is done cost nothing", () => {
		const fact = { done: "2026-11-20" };
		expect(
			finish(
				both(
					[
						task("build", [], fixed(5), { fact }),
						task("review", [0], fixed(1), provider),
					],
					20,
				),
			),
		).toBe(1);
	});
});

/** A network of chances: who does what after what, with a review now and then. */
const anyNetwork = fc
	.tuple(
		fc.array(
			fc.record({
				party: fc.constantFrom("partner", "provider", "supplier"),
				quarters: fc.integer({ min: 1, max: 13 }),
				back: fc.subarray([1, 2, 3]),
				chance: fc.constantFrom(0, 0, 0.5),
			}),
			{ minLength: 2, maxLength: 8 },
		),
		hours,
	)
	.map(([tasks, apart]) =>
		both(
			tasks.map(({ party, quarters, back, chance }, index) =>
				task(
					`task-${index}`,
					back.map((step) => index - step).filter((earlier) => earlier >= 0),
					fixed(quarters / 4),
					{
						party,
						...(chance > 0 && {
							review: {
								chance,
								fix: {
									distribution: fixed(quarters / 4),
									runs: "working days",
									factor: 1,
									calendar: 0,
								},
								fixParty: "partner",
								maximumRounds: 3,
							},
						}),
					},
				),
			),
			apart,
		),
	);

test("with hours between, enough people are the same as no limit, and runs made again are the same", () => {
	fc.assert(
		fc.property(anyNetwork, (net) => {
			const compiled = compile(net);
			const { inOrder, finishes } = simulate(compiled, 20, 1);
			const team = simulateTeam(net, compiled, 99, 20, 1);
			expect([...team.inOrder]).toEqual([...inOrder]);
			expect([
				...replayOf(compiled, 20, drawsFrom(compiled, 1)).finishes(),
			]).toEqual([...finishes]);
		}),
	);
});

/** The network with every round passed. */
const withoutReviews = (net: Network): Network => ({
	...net,
	tasks: net.tasks.map(({ review: _review, ...each }) => each),
});

test("with hours between, one person does one thing at a time", () => {
	fc.assert(
		fc.property(anyNetwork, (any) => {
			const net = withoutReviews(any);
			const compiled = compile(net);
			const one = simulateTeam(net, compiled, 1, 1, 1);
			const { starts, finishes } = one.sample;
			const own = net.tasks
				.flatMap(({ party }, index) =>
					party === "partner"
						? [[starts[index] ?? 0, finishes[index] ?? 0] as const]
						: [],
				)
				.toSorted(([left], [right]) => left - right);
			for (const [place, [start]] of own.entries())
				expect(start).toBeGreaterThanOrEqual(own[place - 1]?.[1] ?? 0);
			// Each waits for what comes before it, by its own clock.
			for (const [index, task] of compiled.tasks.entries())
				for (const [each, earlier] of task.after.entries())
					expect(starts[index]).toBeGreaterThanOrEqual(
						endFor(task, each, finishes[earlier] ?? 0),
					);
		}),
	);
});

test("with hours between, what begins at its latest start keeps the date", () => {
	fc.assert(
		fc.property(anyNetwork, (net) => {
			const compiled = compile(withoutReviews(net));
			const end = simulate(compiled, 1, 1).finishes[0] as number;
			const latest = latestStarts(
				compiled,
				end,
				0.8,
				1,
				drawsFrom(compiled, 1),
			);
			const path = criticalPath(compiled);
			expect(path.earliestFinish[compiled.target]).toBe(end);
			for (const [index, start] of path.earliestStart.entries()) {
				if (Number.isFinite(latest[index] ?? Number.NaN))
					expect(latest[index]).toBeGreaterThanOrEqual(start - 1e-9);
			}
		}),
	);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SlipwayError } from "../errors/index.ts";
import type { Network } from "./network/network.ts";
import { portfolioOf } from "./portfolio.ts";
import { chain } from "./testing/networks.ts";

const members = (...networks: readonly Network[]) =>
	networks.map((network, index) => ({ id: "abcde"[index] ?? "", network }));

describe("with one person", () => {
	test("the shortest work goes first, as Smith's rule of 1956 has it", () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 1, max: 30 }), {
					minLength: 2,
					maxLength: 4,
				}),
				(days) => {
					const [best] = portfolioOf(
						members(...days.map((each) => chain([each, "partner"]))),
						{ people: 1, trials: 1 },
					);
					const shortest = days
						.map((each, index) => ({ each, id: "abcde"[index] }))
						.toSorted((left, right) => left.each - right.each);
					expect(best?.order).toEqual(shortest.map(({ id }) => id));
					let sum = 0;
					let end = 0;
					for (const { each } of shortest) {
						end += each;
						sum += end;
					}
					expect(best?.meanDays).toBeCloseTo(sum / days.length, 9);
				},
			),
		);
	});

	test("while one provider is waited for, the other's task is done", () => {
		const [best, worst] = portfolioOf(
			members(chain([1, "partner"], [10, "provider"]), chain([5, "partner"])),
			{ people: 1, trials: 1 },
		);
		expect(best).toMatchObject({ order: ["a", "b"], meanDays: (11 + 6) / 2 });
		expect(worst).toMatchObject({ order: ["b", "a"], meanDays: (16 + 5) / 2 });
		expect(best?.liveBy.map(({ half }) => half)).toEqual([
			"2026-12-03",
			"2026-11-28",
		]);
		expect(best?.allBy).toEqual({
			half: "2026-12-03",
			mostly: "2026-12-03",
			nearly: "2026-12-03",
		});
	});
});

test("with people enough the order does not matter", () => {
	const orders = portfolioOf(
		members(
			chain([3, "partner"], [2, "provider"]),
			chain([4, "partner"]),
			chain([1, "partner"]),
		),
		{ people: 3, trials: 1 },
	);
	expect(orders).toHaveLength(6);
	expect(new Set(orders.map(({ meanDays }) => meanDays))).toEqual(
		new Set([(5 + 4 + 1) / 3]),
	);
});

test("the same seed gives the same figures", () => {
	const networks = members(chain([3, "partner"]), chain([4, "partner"]));
	expect(portfolioOf(networks, { people: 1, seed: 3 })).toEqual(
		portfolioOf(networks, { people: 1, seed: 3 }),
	);
});

test.each([0, 1.5, 100, Number.NaN])("%s people are refused", (people) => {
	expect(() => portfolioOf(members(chain([1, "partner"])), { people })).toThrow(
		SlipwayError,
	);
});

test("none, too many, or different first days are refused", () => {
	const one = chain([1, "partner"]);
	expect(() => portfolioOf([], { people: 1 })).toThrow(/0 integrations/);
	expect(() =>
		portfolioOf(members(one, one, one, one, one, one), { people: 1 }),
	).toThrow(/6 integrations/);
	expect(() =>
		portfolioOf(members(one, { ...one, start: "2026-11-24" }), { people: 1 }),
	).toThrow(/“b” begins on 2026-11-24/);
});

test("the days are the quantiles of the length, where one task is all there is", () => {
	const { tasks, ...given } = chain([1, "partner"]);
	const network: Network = {
		...given,
		tasks: tasks.map((task) => ({
			...task,
			work: {
				...task.work,
				distribution: {
					shape: "triangular",
					optimistic: 0,
					likely: 0,
					pessimistic: 100,
				},
			},
		})),
	};
	const [best] = portfolioOf(members(network), { people: 1, trials: 2000 });
	const [live] = best?.liveBy ?? [];
	expect({ id: "a", ...best?.allBy }).toEqual(live);
	for (const [date, share] of [
		[live?.half, 0.5],
		[live?.mostly, 0.8],
		[live?.nearly, 0.95],
	] as const) {
		const days =
			(Date.parse(date ?? "") - Date.parse(network.start)) / 86_400_000;
		// The quantile of a triangle that falls from its start.
		const expected = 100 * (1 - Math.sqrt(1 - share));
		expect(Math.abs(days - expected)).toBeLessThan(4);
	}
});

test.each([0, 1.5, 1_000_001])("%d runs are refused", (trials) => {
	expect(() =>
		portfolioOf(members(chain([1, "partner"])), { people: 1, trials }),
	).toThrow(SlipwayError);
});

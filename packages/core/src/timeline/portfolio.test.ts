import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workingCalendar } from "../calendar/index.ts";
import { SlipwayError } from "../errors/index.ts";
import { example, readProcess } from "../process/index.ts";
import { estimateAssuming } from "./assumptions/estimate-assuming.ts";
import { portfolioMember } from "./assumptions/portfolio-member.ts";
import { assumptionsIn } from "./assumptions/read-assumptions.ts";
import { separateSeed } from "./assumptions/separate-shares.ts";
import type { Network } from "./network/network.ts";
import { isNegligible, isNoise } from "./paired-difference.ts";
import type { PortfolioMember } from "./portfolio.ts";
import { portfolioOf } from "./portfolio.ts";
import {
	always,
	chain,
	network as networkOf,
	pert,
	task,
} from "./testing/networks.ts";

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
					const {
						orders: [best],
					} = portfolioOf(
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
		const {
			orders: [best, worst],
		} = portfolioOf(
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
			within: { half: 0, mostly: 0, nearly: 0 },
		});
	});
});

test("with people enough the order does not matter", () => {
	const { orders } = portfolioOf(
		members(
			chain([3, "partner"], [2, "provider"]),
			chain([4, "partner"]),
			chain([1, "partner"]),
		),
		{ people: 3, trials: 1 },
	);
	expect(orders).toHaveLength(6);
	for (const { meanDays, equal, later } of orders) {
		expect(meanDays).toBeCloseTo((5 + 4 + 1) / 3, 9);
		expect(equal).toBe(true);
		expect(later.days).toBe(0);
	}
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

test("none or too many are refused", () => {
	const one = chain([1, "partner"]);
	expect(() => portfolioOf([], { people: 1 })).toThrow(/0 integrations/);
	expect(() =>
		portfolioOf(members(one, one, one, one, one, one), { people: 1 }),
	).toThrow(/6 integrations/);
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
	const {
		orders: [best],
	} = portfolioOf(members(network), { people: 1, trials: 2000 });
	const [live] = best?.liveBy ?? [];
	expect(live).toEqual({
		id: "a",
		later: { days: 0, error: 0 },
		...best?.allBy,
	});
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

/** Chains whose days are drawn, of integrations that one person works on. */
const uncertain = (
	...ranges: readonly (readonly [number, number, number])[]
): readonly PortfolioMember[] =>
	ranges.map((range, index) => ({
		id: "abcde"[index] ?? "",
		network: networkOf([task("build", [], pert(...range))]),
	}));

describe("orders within the noise", () => {
	test("two integrations alike are equal whichever goes first, after more runs than the others have", () => {
		const { orders } = portfolioOf(
			uncertain([2, 10, 30], [2, 10, 30], [60, 80, 100]),
			{ people: 1, trials: 50 },
		);
		expect(orders.map(({ equal }) => equal)).toEqual([
			true,
			true,
			false,
			false,
			false,
			false,
		]);
		for (const { order } of orders.slice(0, 2)) expect(order[2]).toBe("c");
		expect(orders[0]?.runs).toBe(500);
		expect(orders[1]?.runs).toBeGreaterThan(50);
		expect(orders[5]?.runs).toBe(50);
	});

	test("what differs for sure is told apart with few runs", () => {
		const { orders } = portfolioOf(uncertain([1, 2, 3], [20, 30, 40]), {
			people: 1,
			trials: 50,
		});
		expect(orders.map(({ order }) => order)).toEqual([
			["a", "b"],
			["b", "a"],
		]);
		const [first, other] = orders;
		expect(first).toMatchObject({ equal: true, later: { days: 0, error: 0 } });
		expect(other?.equal).toBe(false);
		// With the same luck in both, each has to wait exactly for the other.
		const [a, b] = other?.liveBy ?? [];
		expect(a?.later.days).toBeGreaterThan(25);
		expect(b?.later.days).toBeCloseTo(-2, 0);
		expect(other?.later.days).toBeCloseTo(
			((a?.later.days ?? 0) + (b?.later.days ?? 0)) / 2,
			6,
		);
	});

	test("the error of a paired difference falls with the root of the runs", () => {
		const errorWith = (trials: number) =>
			portfolioOf(uncertain([1, 2, 9], [20, 30, 60]), { people: 1, trials })
				.orders[1]?.later.error ?? 0;
		const ratio = errorWith(100) / errorWith(1600);
		expect(ratio).toBeGreaterThan(3);
		expect(ratio).toBeLessThan(5.3);
	});

	test("one run tells no error, and so nothing apart", () => {
		const { orders } = portfolioOf(uncertain([1, 2, 3], [20, 30, 40]), {
			people: 1,
			trials: 1,
		});
		expect(isNoise({ days: 9, error: null })).toBe(true);
		expect(isNegligible({ days: 0, error: null })).toBe(false);
		expect(orders[0]?.equal).toBe(true);
	});

	test("under half a day is nothing to plan by", () => {
		expect(isNegligible({ days: 0.2, error: 0.05 })).toBe(true);
		expect(isNoise({ days: 0.2, error: 0.05 })).toBe(false);
		expect(isNegligible({ days: -0.6, error: 0.01 })).toBe(false);
	});

	test("an order that is looked at has as many runs as the first", () => {
		const wanted = ["b", "a"];
		const { orders } = portfolioOf(uncertain([1, 2, 3], [20, 30, 40]), {
			people: 1,
			trials: 50,
			wanted,
		});
		expect(orders.map(({ runs }) => runs)).toEqual([500, 500]);
	});

	test("dates say within how many days they are known, fewer with more runs", () => {
		const within = (trials: number) =>
			portfolioOf(uncertain([10, 60, 200]), { people: 1, trials }).orders[0]
				?.allBy.within;
		expect(within(10)?.mostly).toBeGreaterThan(within(1000)?.mostly ?? 99);
	});
});

describe("deadlines and weights", () => {
	const [short, long] = uncertain([2, 3, 4], [20, 25, 30]) as [
		PortfolioMember,
		PortfolioMember,
	];
	const request = { people: 1, trials: 50 };

	test("who has a deadline goes first, although others wait longer for it", () => {
		const { orders } = portfolioOf(
			[short, { ...long, by: "2026-12-19" }],
			request,
		);
		expect(orders[0]?.order).toEqual(["b", "a"]);
		const { by, kept = 0 } = orders[0]?.liveBy[1]?.deadline ?? {};
		expect(by).toBe("2026-12-19");
		expect(orders[1]?.equal).toBe(false);
		expect(orders[1]?.liveBy[1]?.deadline?.kept).toBeLessThan(kept - 0.3);
	});

	test("deadlines that every order keeps change nothing", () => {
		const { orders } = portfolioOf(
			[short, { ...long, by: "2027-12-23" }],
			request,
		);
		expect(orders[0]?.order).toEqual(["a", "b"]);
	});

	test("a weight turns the order round, where one day of it counts as many of the other", () => {
		const { orders } = portfolioOf([short, { ...long, weight: 20 }], request);
		expect(orders[0]?.order).toEqual(["b", "a"]);
	});
});

test("each begins on its own first day, and the team is free until then", () => {
	const later = { ...chain([2, "partner"]), start: "2026-11-30" };
	const { orders } = portfolioOf(members(later, chain([3, "partner"])), {
		people: 1,
		trials: 1,
	});
	for (const { liveBy, meanDays, later } of orders) {
		expect(liveBy.map(({ half }) => half)).toEqual([
			"2026-12-01",
			"2026-11-25",
		]);
		expect(meanDays).toBe((9 + 3) / 2);
		expect(later.days).toBe(0);
	}
});

test.each(["2026-11-10", "2026-11-22"])(
	"a launch that has been on %s keeps its day",
	(day) => {
		const network: PortfolioMember["network"] = chain([3, "partner"]);
		const done = {
			...network,
			tasks: network.tasks.map((each) => ({
				...each,
				fact: { done: day },
			})),
		};
		const { orders } = portfolioOf(members(done, chain([2, "partner"])), {
			people: 1,
			trials: 2,
		});
		expect(orders[0]?.liveBy.map(({ half }) => half)).toEqual([
			day,
			"2026-11-24",
		]);
		expect(orders[0]?.allBy.half).toBe("2026-11-24");
	},
);

test("runs that leave a table of holidays say from which day on", () => {
	const known = workingCalendar("known", [1, 2, 3, 4, 5, 6, 7], [], {
		to: "2026-11-30",
	});
	const until = (days: number, calendar = known) =>
		portfolioOf(
			[
				{
					id: "a",
					network: networkOf(
						[task("build", [], pert(days, days, days))],
						calendar,
					),
				},
			],
			{ people: 1, trials: 2 },
		).holidaysUnknownFrom;
	expect(until(20)).toBe("2026-12-01");
	expect(until(3)).toBeUndefined();
	expect(until(20, always)).toBeUndefined();
});

describe("an integration as one of several", () => {
	const process = readProcess(example);
	const partner = workingCalendar("DE", [1, 2, 3, 4, 5], []);
	const request = {
		start: "2027-01-04",
		answers: {},
		partner,
		provider: partner,
		people: 2,
	};

	test.each([
		"",
		"risk.illness=0.2,build,5,10,20&together=strong",
		"pass.review-round=0.3",
	])("alone its dates are those of its estimate with “%s”", (words) => {
		const { assumptions } = assumptionsIn(words, process);
		const { orders } = portfolioOf(
			[portfolioMember(process, request, assumptions)],
			{ people: 2, trials: 30, seed: 5 },
		);
		const { liveBy } = estimateAssuming(
			process,
			{
				...request,
				trials: 300,
				seed: separateSeed(5, `integration ${process.id}`),
			},
			assumptions,
		);
		const { half, mostly, nearly } = orders[0]?.allBy ?? {};
		expect([half, mostly, nearly]).toEqual(liveBy.map(({ date }) => date));
	});

	test.each([1, 2])(
		"of which answers are not known yet, its dates are those of the mixture, for a team of %i",
		(people) => {
			const [question = ""] = Object.entries(process.questions).flatMap(
				([id, { choose }]) => (choose === "one" ? [id] : []),
			);
			const { assumptions } = assumptionsIn(`open.${question}=even`, process);
			const asked = { ...request, people };
			const member = portfolioMember(process, asked, assumptions);
			expect(member.others).not.toEqual([]);
			const { orders } = portfolioOf([member], { people, trials: 30, seed: 5 });
			const { liveBy } = estimateAssuming(
				process,
				{
					...asked,
					trials: 300,
					seed: separateSeed(5, `integration ${process.id}`),
				},
				assumptions,
			);
			const { half, mostly, nearly } = orders[0]?.allBy ?? {};
			expect([half, mostly, nearly]).toEqual(liveBy.map(({ date }) => date));
		},
	);

	test("two of one provider differ by their id, and by their luck", () => {
		const { orders } = portfolioOf(
			[
				portfolioMember(process, request),
				portfolioMember(process, request, undefined, {
					id: "example~second",
					weight: 2,
				}),
			],
			{ people: 2, trials: 10 },
		);
		expect(orders[0]?.liveBy.map(({ id }) => id)).toEqual([
			process.id,
			"example~second",
		]);
	});

	test("without assumptions it has the usual ones, and figures that nobody can have are refused", () => {
		expect(portfolioMember(process, { ...request, by: "2027-03-01" }).by).toBe(
			"2027-03-01",
		);
		expect(() => portfolioMember(process, { ...request, people: 0 })).toThrow(
			SlipwayError,
		);
	});
});

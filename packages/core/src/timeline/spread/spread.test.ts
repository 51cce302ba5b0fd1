import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linksOf } from "../assumptions/links.ts";
import {
	compile,
	type Distribution,
	type Network,
	simulate,
	spreadSentences,
} from "../index.ts";
import { varianceOf } from "../moments.ts";
import { launchDayIn } from "../results/launch-day.ts";
import {
	always,
	anyNetwork,
	fixed,
	network,
	pert,
	task,
	weekdays,
} from "../testing/networks.ts";
import type { SpreadKind } from "./held.ts";
import { shapleyShares, spreadOf, widthIn } from "./spread.ts";

const alone = { people: undefined, trials: 100_000, seed: 1 };

const drawingOf = (given: Network) => ({
	network: given,
	compiled: compile(given),
	links: linksOf(given, { together: "none", risks: [] }),
});

const sharesOf = (
	given: Network,
	kinds: readonly SpreadKind[],
	asked: Parameters<typeof spreadOf>[2] = alone,
) =>
	Object.fromEntries(
		(spreadOf(drawingOf(given), kinds, asked)?.parts ?? []).map(
			({ kind, share }) => [kind, share],
		),
	);

/** The variance of a beta-PERT length: (μ − a)(b − μ) / 7. */
const pertVariance = (a: number, m: number, b: number) => {
	const mean = (a + 4 * m + b) / 6;
	return ((mean - a) * (b - mean)) / 7;
};

test("of tasks one after the other, each kind has its part of the sum of the variances", () => {
	const chained = network([
		task("a", [], pert(1, 3, 9)),
		task("b", [0], pert(2, 8, 12)),
		task("c", [1], pert(0, 1, 20)),
		task("d", [2], fixed(5)),
	]);
	const variances = [
		pertVariance(1, 3, 9) + pertVariance(2, 8, 12),
		pertVariance(0, 1, 20),
	];
	const whole = variances.reduce((sum, each) => sum + each, 0);
	const shares = sharesOf(chained, [
		"assumed",
		"assumed",
		"published",
		"published",
	]);
	expect(shares.assumed).toBeCloseTo((variances[0] ?? 0) / whole, 1);
	expect(shares.published).toBeCloseTo((variances[1] ?? 0) / whole, 1);
});

/** The same with every length held by another definition of the task, and the mean over all orders written out. */
function byHand(given: Network, kinds: readonly SpreadKind[], runs: number) {
	const present = [...new Set(kinds)];
	const medianOf = (distribution: Distribution) =>
		compile(network([task("x", [], distribution)])).tasks[0]?.own[512] ?? 0;
	const known = new Map<string, number>();
	const worth = (letGo: readonly SpreadKind[]) => {
		const key = letGo.toSorted().join();
		const found = known.get(key) ?? worthOf(letGo);
		known.set(key, found);
		return found;
	};
	const worthOf = (letGo: readonly SpreadKind[]) =>
		varianceOf(
			simulate(
				compile({
					...given,
					tasks: given.tasks.map((each, index) =>
						letGo.includes(kinds[index] as SpreadKind)
							? each
							: {
									...each,
									work: {
										...each.work,
										distribution: fixed(medianOf(each.work.distribution)),
									},
								},
					),
				}),
				runs,
				7,
			).finishes,
		);
	const orders = (left: readonly SpreadKind[]): SpreadKind[][] =>
		left.length === 0
			? [[]]
			: left.flatMap((kind) =>
					orders(left.filter((each) => each !== kind)).map((rest) => [
						kind,
						...rest,
					]),
				);
	const added: Record<string, number> = {};
	const all = orders(present);
	for (const order of all)
		order.forEach((kind, place) => {
			added[kind] =
				(added[kind] ?? 0) +
				(worth(order.slice(0, place + 1)) - worth(order.slice(0, place))) /
					all.length;
		});
	return { added, whole: worth(present) };
}

test("the parts of any network are those by brute force", () => {
	fc.assert(
		fc.property(
			anyNetwork,
			fc.array(fc.constantFrom("assumed", "published", "yours"), {
				minLength: 8,
				maxLength: 8,
			}),
			fc.constantFrom(always, weekdays),
			(tasks, some, calendar) => {
				const given = network(tasks, calendar);
				const kinds = tasks.map((_, index) => some[index] as SpreadKind);
				const { added, whole } = byHand(given, kinds, 3000);
				const shares = sharesOf(given, kinds);
				for (const [kind, each] of Object.entries(added))
					if (whole > 0.01)
						expect(Math.abs((shares[kind] ?? 0) - each / whole)).toBeLessThan(
							0.12,
						);
			},
		),
		{ numRuns: 12 },
	);
});

describe("review rounds", () => {
	const review = (chance: number) => ({
		chance,
		fix: {
			distribution: pert(1, 2, 5),
			runs: "working days" as const,
			factor: 1,
			calendar: 0,
		},
		fixParty: "partner",
		maximumRounds: 25,
	});
	const reviewed = (chance: number, distribution: Distribution) =>
		network([task("review", [], distribution, { review: review(chance) })]);

	test("are all of the spread where the lengths are fixed, and none of it where every round passes", () => {
		expect(sharesOf(reviewed(0.5, fixed(3)), ["assumed"])).toEqual({
			rounds: 1,
		});
		expect(sharesOf(reviewed(1, pert(1, 2, 9)), ["assumed"])).toEqual({
			assumed: 1,
		});
	});

	test("are held at as many failed rounds as half of the runs have at most", () => {
		const given = reviewed(0.2, pert(1, 2, 9));
		const { compiled } = drawingOf(given);
		const spread = spreadOf(drawingOf(given), ["assumed"], alone);
		// Of rounds that pass in one of five, half of the runs have three failed ones at most.
		const three = network([
			task("review", [], pert(1, 2, 9)),
			...[1, 2, 3].flatMap((round) => [
				task(`fix ${round}`, [2 * round - 2], fixed(2.2756)),
				task(`again ${round}`, [2 * round - 1], fixed(2.7)),
			]),
		]);
		expect(varianceOf(simulate(compile(three), 4000, 3).finishes)).toBeLessThan(
			varianceOf(simulate(compiled, 4000, 3).finishes),
		);
		expect(spread?.parts[0]?.kind).toBe("rounds");
	});
});

test("risks that are switched on have their part, and so does nothing that cannot happen", () => {
	const given = network([task("build", [], pert(4, 5, 7))]);
	const drawing = (chance: number) => ({
		...drawingOf(given),
		links: linksOf(given, {
			together: "some",
			risks: [
				{
					id: "illness",
					title: "Illness",
					chance,
					effect: {
						delays: "build",
						optimistic: 20,
						likely: 20,
						pessimistic: 20,
					},
				},
			],
		}),
	});
	const parts = spreadOf(drawing(0.5), ["assumed"], alone)?.parts ?? [];
	const risk = 0.25 * 20 ** 2;
	expect(parts[0]?.kind).toBe("risks");
	expect(parts[0]?.share).toBeCloseTo(risk / (risk + pertVariance(4, 5, 7)), 1);
});

test("where all runs are the same nothing is said", () => {
	expect(
		spreadOf(drawingOf(network([task("a", [], fixed(3))])), ["assumed"], alone),
	).toBeUndefined();
});

test("a team is counted with, and so are a few runs", () => {
	const two = network([
		task("a", [], pert(1, 3, 9)),
		task("b", [], pert(2, 8, 12)),
		task("c", [0, 1], fixed(0)),
	]);
	const kinds = ["assumed", "published", "published"] as const;
	const [one, enough] = [1, 2].map((people) =>
		sharesOf(two, kinds, { people, trials: 2000, seed: 1 }),
	);
	// One person does both, so that both lengths count; with two, the longer one.
	expect(one?.assumed).toBeGreaterThan((enough?.assumed ?? 0) + 0.1);
	expect(
		Object.values(sharesOf(two, kinds, { ...alone, trials: 5 })).reduce(
			(sum, share) => sum + share,
			0,
		),
	).toBeCloseTo(1);
});

test("a median of lengths brings the dates of one and of nine in ten together", () => {
	const given = network([
		task("a", [], pert(1, 3, 30)),
		task("b", [0], pert(2, 8, 12)),
	]);
	const spread = spreadOf(drawingOf(given), ["assumed", "published"], alone);
	const held = compile(
		network([task("a", [], fixed(6.2)), task("b", [0], pert(2, 8, 12))]),
	);
	const expected = widthIn(launchDayIn(held))(simulate(held, 4000, 1).finishes);
	expect(
		Math.abs((spread?.assumedAtMedian ?? 0) - expected),
	).toBeLessThanOrEqual(1);
});

test("shares of equal players are equal, and a player who brings nothing has none", () => {
	// The glove game: one left hand, two right ones.
	expect(shapleyShares([0, 0, 0, 1, 0, 1, 0, 1], 3)).toEqual([
		expect.closeTo(2 / 3),
		expect.closeTo(1 / 6),
		expect.closeTo(1 / 6),
	]);
	expect(shapleyShares([0, 0], 1)).toBeUndefined();
});

test("parts under half a percent are not told", () => {
	expect(
		spreadSentences({
			days: 1,
			parts: [
				{ kind: "rounds", share: 0.997, within: 0.012 },
				{ kind: "yours", share: 0.003, within: 0.001 },
			],
		}),
	).toEqual([
		"The dates of 10\u00a0% and 90\u00a0% are 1 day apart.",
		"100\u00a0±\u00a01\u00a0% of that spread comes from failed review rounds.",
	]);
	expect(spreadSentences({ days: 0, parts: [] })).toHaveLength(1);
});

const oneAfterTheOther = network([
	task("a", [], pert(1, 3, 9)),
	task("b", [0], pert(2, 8, 12)),
	task("c", [1], pert(0, 1, 20)),
]);

test("a share is known as far as it says: of many seeds nineteen in twenty come so near the truth", () => {
	const truth =
		pertVariance(0, 1, 20) /
		(pertVariance(1, 3, 9) + pertVariance(2, 8, 12) + pertVariance(0, 1, 20));
	const near = Array.from({ length: 60 }, (_, seed) => {
		const { parts = [] } =
			spreadOf(
				drawingOf(oneAfterTheOther),
				["assumed", "assumed", "published"],
				{ people: undefined, trials: 500, seed },
			) ?? {};
		const part = parts.find(({ kind }) => kind === "published");
		return part && Math.abs(part.share - truth) <= (part.within ?? 0);
	}).filter(Boolean);
	expect(near.length).toBeGreaterThan(51);
	// And it does not say much more than that.
	const { parts = [] } =
		spreadOf(drawingOf(oneAfterTheOther), ["assumed", "assumed", "published"], {
			people: undefined,
			trials: 500,
			seed: 1,
		}) ?? {};
	expect(parts[0]?.within).toBeLessThan(0.12);
});

test("a few runs do not tell how far they are off", () => {
	const { parts = [] } =
		spreadOf(drawingOf(oneAfterTheOther), ["assumed", "assumed", "yours"], {
			people: undefined,
			trials: 31,
			seed: 1,
		}) ?? {};
	expect(parts.map(({ within }) => within)).toEqual([null, null]);
});

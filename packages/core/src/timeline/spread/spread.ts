import type * as z from "zod";
import { simulateDrawn } from "../assumptions/simulate-drawn.ts";
import { type Drawing, drawsBeside } from "../comparison/draws-beside.ts";
import { varianceOf } from "../moments.ts";
import { launchDayIn } from "../results/launch-day.ts";
import { percentile } from "../simulation/simulate.ts";
import { heldNetwork, type SpreadKind, spreadKinds, spreads } from "./held.ts";
import type { SpreadSchema } from "./spread-schema.ts";
import { withinOf, withoutGroup } from "./within.ts";

/** What the launch spreads by. */
export type Spread = z.output<typeof SpreadSchema>;

/** Runs that are shared out among all choices of kinds; with a team one run takes many times as long. */
export const allRuns = 16_384;
export const teamRuns = 4096;

/**
 * Which part of the spread of the launch comes from which kind of figure. The runs are made again for every choice of
 * kinds, the others held at their medians, with the same luck. A kind's part is what it adds to the variance at the mean
 * over all orders in which kinds can be let go (the Shapley value of 1953, for variance Owen 2014), so that the parts add
 * up to the whole.
 *
 * @param kinds by task the kind of its own length.
 * @returns the parts, largest first; undefined where every run is the same.
 */
export function spreadOf(
	drawing: Drawing,
	kinds: readonly SpreadKind[],
	{
		people,
		trials,
		seed,
	}: {
		readonly people: number | undefined;
		readonly trials: number;
		readonly seed: number;
	},
): Pick<Spread, "parts" | "assumedAtMedian"> | undefined {
	const { network, compiled, links } = drawing;
	const found = spreadKinds.filter((kind) =>
		kind === "risks"
			? links.risks.length > 0
			: kind === "rounds"
				? compiled.tasks.some(spreads.rounds)
				: compiled.tasks.some(
						(task, index) => kinds[index] === kind && spreads.length(task),
					),
	);
	const choices = 2 ** found.length;
	const runs = Math.min(
		trials,
		Math.floor((people === undefined ? allRuns : teamRuns) / choices),
	);
	const launches = (choice: number) => {
		const varies = (kind: SpreadKind) => {
			const place = found.indexOf(kind);
			return place >= 0 && ((choice >> place) & 1) === 1;
		};
		const held = heldNetwork(compiled, kinds, varies);
		const draws = drawsBeside(
			drawing,
			{
				network,
				compiled: held,
				links: varies("risks") ? links : { ...links, risks: [] },
			},
			seed,
		);
		return simulateDrawn(network, held, draws, people, runs).inOrder;
	};
	const finishes = Array.from({ length: choices }, (_, choice) =>
		choice === 0 ? new Float64Array(runs) : launches(choice),
	);
	const sharesWithout = (group?: number) =>
		shapleyShares(
			finishes.map((each) => varianceOf(withoutGroup(each, group))),
			found.length,
		);
	const shares = sharesWithout();
	if (!shares) return undefined;
	const within = withinOf(runs, sharesWithout);
	const assumed = found.indexOf("assumed");
	const days = widthIn(launchDayIn(compiled));
	return {
		parts: found
			.map((kind, place) => ({
				kind,
				share: shares[place] as number,
				within: within?.[place] ?? null,
			}))
			.filter(({ share }) => share > 0)
			.toSorted((left, right) => right.share - left.share),
		...(assumed >= 0 && {
			assumedAtMedian: days(
				(finishes[choices - 1 - 2 ** assumed] as Float64Array).toSorted(),
			),
		}),
	};
}

/** Days from the launch of one run in ten to that of nine in ten. */
export const widthIn =
	(launchDay: (time: number) => number) => (sorted: Float64Array) =>
		launchDay(percentile(sorted, 0.9)) - launchDay(percentile(sorted, 0.1));

/**
 * What each of some players adds to the worth of those before it, at the mean of all orders, as a share of the whole.
 *
 * @param worth of every set of players, by the number with their bits.
 */
export function shapleyShares(
	worth: readonly number[],
	players: number,
): readonly number[] | undefined {
	const added = Array.from({ length: players }, (_, player) => {
		let sum = 0;
		for (const [set, without] of worth.entries()) {
			if ((set >> player) & 1) continue;
			const before = bitsOf(set);
			const orders =
				(factorial(before) * factorial(players - before - 1)) /
				factorial(players);
			sum += orders * ((worth[set + 2 ** player] as number) - without);
		}
		// Chance can make a kind that hardly counts take something away.
		return Math.max(0, sum);
	});
	const whole = added.reduce((sum, each) => sum + each, 0);
	return whole > 0 ? added.map((each) => each / whole) : undefined;
}

const bitsOf = (set: number) => set.toString(2).replaceAll("0", "").length;

const factorial = (number: number): number =>
	number <= 1 ? 1 : number * factorial(number - 1);

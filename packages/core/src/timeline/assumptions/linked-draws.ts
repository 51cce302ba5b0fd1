import {
	type CompiledNetwork,
	type CompiledTask,
	sampled,
} from "../network/compiled.ts";
import type { Drawn } from "../simulation/draw.ts";
import type { Links } from "./links.ts";
import { type Luck, luckInOrder } from "./luck.ts";
import { normalTables, normalValue, shareUnderNormal } from "./normal.ts";
import { separateShares } from "./separate-shares.ts";

/**
 * Draws the lengths of one run after the other. Lengths of one side are tied by a Gaussian copula with one factor: a length
 * whose own luck is the normal score z takes the share Φ(√ρ · f + √(1 − ρ) · z) of its range, with f the same for the side
 * in that run. So every length keeps its distribution, and two of a side have the correlation ρ as normal scores. Whether
 * a round passes is never tied. Factors and risks have sources of their own, so that switching one on or off leaves all
 * other luck as it is.
 *
 * @param luck where the shares of lengths and rounds come from; without it from the seed, one after the other.
 * @returns the lengths of the next run, in objects that the run after it uses again.
 *
 * @example
 * ```ts
 * import { compile, linkedDraws, linksOf } from "@slipway/core/timeline";
 * const distribution = { shape: "fixed", amount: 5 } as const;
 * const work = { distribution, runs: "all days", factor: 1, calendar: 0 } as const;
 * const tasks = [{ id: "build", after: [], party: "partner", work }];
 * const network = { start: "2027-01-04", calendars: [], tasks, target: 0 };
 * const draws = linkedDraws(compile(network), linksOf(network, { together: "some", risks: [] }), 1);
 * draws().map(({ own }) => own); // => [5]
 * ```
 */
export function linkedDraws(
	{ tasks }: CompiledNetwork,
	{ sides, own, fix, correlation, risks }: Links,
	seed: number,
	luck: Luck = luckInOrder(seed),
): () => readonly Drawn[] {
	const tables = normalTables();
	const common = Math.sqrt(correlation);
	const alone = Math.sqrt(1 - correlation);
	const factorShares = sides.map((side) =>
		separateShares(seed, `side ${side}`),
	);
	const factors = new Float64Array(sides.length);
	const slower = new Float64Array(sides.length);
	const delays = new Float64Array(tasks.length);
	const riskShares = risks.map(({ id }) => separateShares(seed, `risk ${id}`));
	const drawn = tasks.map((): Drawn => ({ own: 0, rounds: [] }));
	const tied = (share: number, side: number) =>
		correlation === 0
			? share
			: shareUnderNormal(
					tables,
					common * (factors[side] as number) +
						alone * normalValue(tables, share),
				);
	const happen = () => {
		slower.fill(1);
		delays.fill(0);
		for (let index = 0; index < risks.length; index++) {
			const risk = risks[index] as Links["risks"][number];
			const ofRisk = riskShares[index] as () => number;
			const happens = ofRisk() < risk.chance;
			const amount = sampled(risk.amounts, ofRisk());
			if (!happens) continue;
			if (risk.task >= 0)
				delays[risk.task] = (delays[risk.task] as number) + amount;
			else slower[risk.side] = (slower[risk.side] as number) * amount;
		}
	};
	const drawTask = (index: number) => {
		const { own: left, work, review } = tasks[index] as CompiledTask;
		const lengths = drawn[index] as Drawn;
		const side = own[index] as number;
		// In the order in which `simulate` asks: the same seed means the same luck.
		let place = 0;
		lengths.own =
			sampled(left, tied(luck(index, place++), side)) *
				(slower[side] as number) +
			(delays[index] as number);
		if (review === undefined) return;
		const mends = fix[index] as number;
		lengths.rounds.length = 0;
		for (
			let round = 1;
			round < review.maximumRounds && luck(index, place++) >= review.chance;
			round++
		)
			lengths.rounds.push({
				mend:
					sampled(review.fix.table, tied(luck(index, place++), mends)) *
					(slower[mends] as number),
				again:
					sampled(work.table, tied(luck(index, place++), side)) *
					(slower[side] as number),
			});
	};
	return () => {
		if (correlation > 0)
			for (let side = 0; side < sides.length; side++)
				factors[side] = normalValue(
					tables,
					(factorShares[side] as () => number)(),
				);
		happen();
		for (let index = 0; index < tasks.length; index++) drawTask(index);
		return drawn;
	};
}

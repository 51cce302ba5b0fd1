import type { CompiledNetwork } from "../network/compiled.ts";
import type { Drawn } from "../simulation/draw.ts";
import { LinkedLengths } from "./linked-lengths.ts";
import type { Links } from "./links.ts";
import type { Luck } from "./luck.ts";

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
	compiled: CompiledNetwork,
	links: Links,
	seed: number,
	luck?: Luck,
): () => readonly Drawn[] {
	const lengths = new LinkedLengths(compiled, links, seed, luck);
	const { own } = lengths;
	const drawn = lengths.rounds.map((each): Drawn => ({ own: 0, rounds: each }));
	return () => {
		lengths.draw();
		for (let index = 0; index < drawn.length; index++)
			(drawn[index] as Drawn).own = own[index] as number;
		return drawn;
	};
}

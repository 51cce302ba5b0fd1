import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { type CompiledTask, sampled } from "../network/compiled.ts";

/** A source of shares between 0 and 1, the same for the same seed. */
export function sharesFrom(seed: number): () => number {
	const random = xoroshiro128plus(seed);
	return () => (random.next() >>> 0) / 4_294_967_296;
}

/** The lengths that one run draws for a task: its own, and for every failed round the mending and the task again. */
export interface Drawn {
	own: number;
	readonly rounds: { mend: number; again: number }[];
}

/** Draws the lengths of a task in the order in which `simulate` does, so that the same seed means the same lengths. */
export function draw(task: CompiledTask, share: () => number): Drawn {
	const { work, review, ruledOut } = task;
	const own = sampled(work.table, ruledOut + share() * (1 - ruledOut));
	const rounds: Drawn["rounds"] = [];
	if (review !== undefined)
		for (
			let round = 1;
			round < review.maximumRounds && share() >= review.chance;
			round++
		)
			rounds.push({
				mend: sampled(review.fix.table, share()),
				again: sampled(work.table, share()),
			});
	return { own, rounds };
}

import {
	type CompiledNetwork,
	type CompiledTask,
	sampled,
} from "../network/compiled.ts";
import { sharesFrom } from "./shares.ts";

/** The lengths that one run draws for a task: its own, and for every failed round the mending and the task again. */
export interface Drawn {
	own: number;
	readonly rounds: { mend: number; again: number }[];
}

/** What a run has drawn, for later: sources may use their objects again. */
export const keptDrawn = (drawn: readonly Drawn[]): readonly Drawn[] =>
	drawn.map(({ own, rounds }) => ({
		own,
		rounds: rounds.map((round) => ({ ...round })),
	}));

/** Draws the lengths of a task in the order in which `simulate` does, so that the same seed means the same lengths. */
export function draw(task: CompiledTask, share: () => number): Drawn {
	const { work, review } = task;
	const own = sampled(task.own, share());
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

/**
 * The lengths of one run of a network after the other, all independent: what `simulate` draws with the same seed.
 *
 * @example
 * ```ts
 * import { compile, drawsFrom } from "@slipway/core/timeline";
 * const distribution = { shape: "fixed", amount: 5 } as const;
 * const work = { distribution, runs: "all days", factor: 1, calendar: 0 } as const;
 * const tasks = [{ id: "build", after: [], party: "partner", work }];
 * const next = drawsFrom(compile({ start: "2027-01-04", calendars: [], tasks, target: 0 }), 1);
 * next().map(({ own }) => own); // => [5]
 * ```
 */
export function drawsFrom(
	{ tasks }: CompiledNetwork,
	seed: number,
): () => readonly Drawn[] {
	const share = sharesFrom(seed);
	return () => tasks.map((task) => draw(task, share));
}

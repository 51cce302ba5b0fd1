import type { ApplicableTask, Process } from "../../process/index.ts";
import type { EstimateRequest } from "../estimate-request.ts";
import type { Network } from "../network/network.ts";
import { isAbout } from "./compare-claims.ts";

/** A published time is believed when so many of the runs keep it: a provider that names a time names what is usual. */
export const believedShare = 0.8;

/** Assumed lengths are not scaled below this: less would no longer be the same work. */
export const leastScale = 0.1;

/** Scales are found to a hundredth. */
const steps = 100;

/** What makes the runs keep a published time. */
export interface Scaled {
	/** By what the assumed lengths that the claim covers are multiplied: from 0.1 to 1. */
	readonly scale: number;
	/** The share of the runs that then keep it; under four fifths when the scale cannot go so far. */
	readonly share: number;
}

/**
 * The network with the assumed lengths that a claim covers multiplied by a scale. Published and derived lengths stay, and
 * so do the reader's own.
 */
export function scaledNetwork(
	network: Network,
	claim: Process["claims"][string],
	placed: readonly ApplicableTask[],
	durations: EstimateRequest["durations"],
	scale: number,
): Network {
	return {
		...network,
		tasks: network.tasks.map((each, index) => {
			const { id, task } = placed[index] as ApplicableTask;
			if (!isAbout(claim, placed[index] as ApplicableTask)) return each;
			const scaled = (work: typeof each.work) => ({
				...work,
				factor: work.factor * scale,
			});
			return {
				...each,
				...("assumed" in task.duration.basis &&
					!durations?.[id] && { work: scaled(each.work) }),
				...(each.review &&
					task.review &&
					"assumed" in task.review.fix.basis && {
						review: { ...each.review, fix: scaled(each.review.fix) },
					}),
			};
		}),
	};
}

/**
 * The largest scale in hundredths with which four in five runs keep a claim, found by halving: shorter lengths never make a
 * run longer. How near that is to the scale of endless runs is a matter of how many are asked: with 2,000, four in five is
 * between 78.2 and 81.8 % at two standard errors.
 * Undefined where no scale changes anything, because nothing that the claim covers is assumed.
 *
 * @param keptAt the share of the runs that keep the claim at a scale, with the same luck each time; undefined for a claim
 * that is not compared.
 */
export function scaleFor(
	keptAt: (scale: number) => number | undefined,
): Scaled | undefined {
	const whole = keptAt(1);
	if (whole === undefined) return undefined;
	if (whole >= believedShare) return { scale: 1, share: whole };
	const least = keptAt(leastScale) ?? whole;
	if (least === whole) return undefined;
	if (least < believedShare) return { scale: leastScale, share: least };
	let low = leastScale * steps;
	let high = steps;
	let share = least;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		const kept = keptAt(middle / steps) ?? 0;
		if (kept < believedShare) high = middle;
		else {
			low = middle;
			share = kept;
		}
	}
	return { scale: low / steps, share };
}

/** Both together, for engines that can be asked what believing a published time takes. */
export const scaling = { scaledNetwork, scaleFor };

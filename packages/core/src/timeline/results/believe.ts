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
	own: OwnFigures,
	scale: number,
): Network {
	return {
		...network,
		tasks: network.tasks.map((each, index) => {
			const about = placed[index] as ApplicableTask;
			if (!isAbout(claim, about)) return each;
			const assumed = assumedLengths(about, own);
			const scaled = (work: typeof each.work) => ({
				...work,
				factor: work.factor * scale,
			});
			return {
				...each,
				...(assumed.task && { work: scaled(each.work) }),
				...(each.review &&
					assumed.rework && {
						review: { ...each.review, fix: scaled(each.review.fix) },
					}),
			};
		}),
	};
}

/** Whether a scale changes anything: a length that a claim covers is assumed, and not done yet. */
export function coversAssumed(
	claim: Process["claims"][string],
	placed: readonly ApplicableTask[],
	request: OwnFigures & Pick<EstimateRequest, "facts">,
): boolean {
	return placed.some((each) => {
		const fact = request.facts?.[each.id];
		const isOpen = fact === undefined || "started" in fact;
		const { task, rework } = assumedLengths(each, request);
		return isOpen && (task || rework) && isAbout(claim, each);
	});
}

type OwnFigures = Pick<EstimateRequest, "durations" | "ownRework">;

/** Whether the length of a task, and that of the rework after a failed round of it, are assumed and not the reader's own. */
function assumedLengths(
	{ id, task: { duration, review } }: ApplicableTask,
	{ durations, ownRework }: OwnFigures,
) {
	return {
		task: "assumed" in duration.basis && !durations?.[id],
		rework:
			review !== undefined &&
			"assumed" in review.fix.basis &&
			!ownRework?.has(id),
	};
}

/**
 * The largest scale in hundredths with which four in five runs keep a claim, found by halving: shorter lengths never make a
 * run longer. How near that is to the scale of endless runs is a matter of how many are asked: with 2,000, four in five is
 * between 78.2 and 81.8 % at two standard errors.
 * Where a tenth is not enough, a tenth with the share that then keeps it.
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
export const scaling = { coversAssumed, scaledNetwork, scaleFor };

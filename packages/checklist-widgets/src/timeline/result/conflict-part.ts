import type { Estimate } from "@slipway/core/timeline";

type Part = typeof import("./Conflict.tsx").default;

let part: Part | undefined;

/** What says both readings, as soon as {@link withConflicts} has fetched it. */
export const conflictPart = (): Part | undefined => part;

/**
 * The estimate, as soon as what says its conflicts is there too: it is drawn with them or not at all, so that nothing moves
 * what stands below. Few estimates have any.
 */
export async function withConflicts(estimate: Estimate): Promise<Estimate> {
	if (estimate.believed || estimate.claims.some(({ conflict }) => conflict))
		part ??= await import("./Conflict.tsx").then(
			(module) => module.default,
			// Without it the estimate is still right.
			() => undefined,
		);
	return estimate;
}

import type { Traffic } from "./observation.ts";

const hour = 3_600_000;

/**
 * Traffics of one API as one: each begins an hour after the one before it has ended, and messages are numbered throughout.
 *
 * @example
 * ```ts
 * import { inOrder, trafficOf } from "@slipway/rehearsal";
 * import { library } from "@slipway/sandbox/example";
 * import { stillSandbox } from "@slipway/sandbox/test-support";
 *
 * inOrder(trafficOf(stillSandbox(library)), []).observations; // => []
 * ```
 */
export function inOrder(first: Traffic, others: readonly Traffic[]): Traffic {
	let start = 0;
	const observations = [first, ...others].flatMap((traffic) => {
		const begin = traffic.observations[0]?.at ?? 0;
		const moved = traffic.observations.map((each) => ({
			...each,
			at: each.at - begin + start,
		}));
		start = (moved.at(-1)?.at ?? start) + hour;
		return moved;
	});
	return {
		...first,
		observations: observations.map((each, at) => ({ ...each, number: at + 1 })),
	};
}

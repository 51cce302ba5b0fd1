import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * A number of [0, 1) that depends on the seed and the counters alone, so that a run replays whatever happened in
 * between.
 *
 * @example
 * ```ts
 * import { uniform } from "@slipway/sandbox/engine";
 *
 * uniform(7, 1, 0) === uniform(7, 1, 0); // => true
 * ```
 */
export function uniform(seed: number, ...counters: readonly number[]): number {
	let mixed = seed | 0;
	for (const counter of counters)
		mixed = Math.imul(mixed ^ (counter + 0x9e3779b9), 0x85ebca6b);
	const random = xoroshiro128plus(mixed);
	random.next();
	return (random.next() >>> 0) / 2 ** 32;
}

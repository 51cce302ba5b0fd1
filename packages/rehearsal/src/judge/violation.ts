import { millisecondsOf } from "../language/duration.ts";
import type { Never } from "../language/step.ts";
import type { Observation } from "../traffic/observation.ts";
import { type Kept, missIn } from "./compare.ts";
import type { Failure } from "./failure.ts";
import { firstAfter, type TrafficIndex } from "./index-of-traffic.ts";

/** Messages that an attempt must not contain; `taken` are the places of its steps in the traffic. */
export interface Violation {
	/** About the first of them. */
	readonly failure: Failure;
	/** The places of all. */
	readonly places: readonly number[];
}

/** What an attempt has done that must not happen. */
export function violationOf(
	index: TrafficIndex,
	never: readonly Never[],
	taken: readonly number[],
	kept: Kept,
): Violation | undefined {
	for (const each of never) {
		const places = forbidden(index, each, taken, kept);
		const observation = index.traffic.observations[places[0] ?? -1];
		if (observation)
			return {
				failure: { because: "this must not happen", never: each, observation },
				places,
			};
	}
	return undefined;
}

function forbidden(
	index: TrafficIndex,
	never: Never,
	taken: readonly number[],
	kept: Kept,
): readonly number[] {
	const { observations } = index.traffic;
	const from = taken[never.after - 1];
	const until =
		never.before === undefined ? observations.length : taken[never.before - 1];
	// A step that has not been seen yet bounds nothing.
	if (from === undefined || until === undefined) return [];
	const begin = observations[from] as Observation;
	const longest = never.within ? millisecondsOf(never.within) : Infinity;
	const found: number[] = [];
	const places = index.placesOf(never);
	for (let next = firstAfter(places, from); next < places.length; next++) {
		const place = places[next] as number;
		const observation = observations[place] as Observation;
		if (place >= until || observation.at - begin.at > longest) break;
		if (taken.includes(place)) continue;
		if (!missIn(index.traffic, observation, never.where, kept))
			found.push(place);
	}
	return found;
}

import type { Never, Step } from "../language/step.ts";
import type { Traffic } from "../traffic/observation.ts";

/** Where in the traffic each operation and each event stands, so that a step looks at nothing else. */
export interface TrafficIndex {
	readonly traffic: Traffic;
	/** The places of the observations that a step may mean, in order. */
	placesOf(step: Pick<Step | Never, "operation" | "call">): readonly number[];
}

export function indexOf(traffic: Traffic): TrafficIndex {
	const byName = new Map<string, number[]>();
	const requests: number[] = [];
	for (const [place, { way, name }] of traffic.observations.entries()) {
		if (way === "request") requests.push(place);
		const key = `${way} ${name}`;
		const known = byName.get(key);
		if (known) known.push(place);
		else byName.set(key, [place]);
	}
	return {
		traffic,
		placesOf: ({ operation, call }) => {
			if (call !== undefined) return byName.get(`call ${call}`) ?? [];
			if (operation === undefined) return requests;
			const names = [operation].flat();
			const key = `request ${names.join(" ")}`;
			const known = byName.get(key);
			if (known) return known;
			// Asked for again by every attempt.
			const places = names
				.flatMap((name) => byName.get(`request ${name}`) ?? [])
				.sort((left, right) => left - right);
			byName.set(key, places);
			return places;
		},
	};
}

/** The first place in a sorted list that is greater than a number. */
export function firstAfter(places: readonly number[], limit: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] as number) <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

import { millisecondsOf } from "../language/duration.ts";
import type { Part } from "../language/script.ts";
import type { Step } from "../language/step.ts";
import type { Observation } from "../traffic/observation.ts";
import { valuesAt } from "../traffic/values-at.ts";
import { type Kept, missIn } from "./compare.ts";
import type { Failure } from "./failure.ts";
import { firstAfter, type TrafficIndex } from "./index-of-traffic.ts";
import { violationOf } from "./violation.ts";

/** How far the traffic follows the steps of a part, from one beginning on. */
export interface Attempt {
	/** The observations that the steps were found in, one for each step that was. */
	readonly matched: readonly Observation[];
	readonly failure?: Failure | undefined;
	/** The places in the traffic of what it must not contain. */
	readonly forbidden: readonly number[];
}

/** Messages looked at for one attempt. More than any script needs; a bound for traffic that is made to cost time. */
const mostLooks = 20_000;

/** Steps that were found, and what they keep. */
interface Found {
	/** Places in the traffic. */
	readonly matched: readonly number[];
	readonly kept: Kept;
	/** Why the next step was not found. */
	readonly failure?: Failure | undefined;
}

/**
 * Follows the steps of a part from one place of the traffic on. Looks at other messages for a step where those that it
 * has taken lead nowhere, so that unrelated traffic in between changes nothing.
 */
export function attemptFrom(
	index: TrafficIndex,
	{ steps, never }: Part,
	begin: number,
): Attempt {
	const { traffic } = index;
	const { observations } = traffic;
	const candidates = steps.map((step) => index.placesOf(step));
	let looks = 0;

	const follow = (found: Found): Found => {
		const at = found.matched.length;
		const step = steps[at];
		if (step === undefined) return found;
		const before = observations[found.matched.at(-1) ?? -1];
		const places = candidates[at] ?? [];
		let best = found;
		let failure: Failure | undefined;
		let next =
			at === 0
				? firstAfter(places, begin - 1)
				: firstAfter(places, found.matched.at(-1) ?? -1);
		const last = at === 0 ? next + 1 : places.length;
		for (; next < last && looks < mostLooks; next++) {
			looks++;
			const place = places[next] as number;
			const observation = observations[place] as Observation;
			if (missIn(traffic, observation, step.where, found.kept)) continue;
			const wrong = wrongWith(step, at, observation, before, found.kept);
			if (wrong) {
				failure = wrong;
				if (wrong.because === "too late") break;
				continue;
			}
			const after = follow({
				matched: [...found.matched, place],
				kept: { ...found.kept, ...keptFrom(step, observation) },
			});
			if (after.matched.length === steps.length) return after;
			if (isFurther(after, best)) best = after;
		}
		if (best.matched.length > at) return best;
		return { ...found, failure: failure ?? overdue(step, at, before) };
	};

	const wrongWith = (
		step: Step,
		at: number,
		observation: Observation,
		before: Observation | undefined,
		kept: Kept,
	): Failure | undefined => {
		const since = before && observation.at - before.at;
		if (
			step.within &&
			since !== undefined &&
			since > millisecondsOf(step.within)
		)
			return { because: "too late", step: at, observation };
		if (
			step.notBefore &&
			since !== undefined &&
			since < millisecondsOf(step.notBefore)
		)
			return { because: "too early", step: at, observation };
		const miss = missIn(traffic, observation, step.must, kept);
		return (
			miss && {
				because: "a message is not as it must be",
				step: at,
				observation,
				miss,
			}
		);
	};

	const keptFrom = (step: Step, observation: Observation): Kept =>
		Object.fromEntries(
			(["request", "answer"] as const).flatMap((side) =>
				Object.entries(step.keeps?.[side] ?? {}).flatMap(([name, place]) => {
					const [value] = valuesAt(traffic, observation, side, place);
					return value === undefined ? [] : [[name, String(value)]];
				}),
			),
		);

	const overdue = (
		step: Step,
		at: number,
		before: Observation | undefined,
	): Failure | undefined => {
		const newest = observations.at(-1)?.at ?? 0;
		return step.within &&
			before &&
			newest - before.at > millisecondsOf(step.within)
			? { because: "too late", step: at, observation: undefined }
			: undefined;
	};

	const { matched, kept, failure } = follow({ matched: [], kept: {} });
	const broken = violationOf(index, never, matched, kept);
	const why = broken?.failure ?? failure;
	return {
		matched: matched.map((place) => observations[place] as Observation),
		...(why && { failure: why }),
		forbidden: broken?.places ?? [],
	};
}

/** Whether one way through the steps tells more than another. */
export const isFurther = (one: Way, other: Way): boolean =>
	one.matched.length > other.matched.length ||
	(one.matched.length === other.matched.length &&
		!!one.failure &&
		!other.failure);

interface Way {
	readonly matched: readonly unknown[];
	readonly failure?: Failure | undefined;
}

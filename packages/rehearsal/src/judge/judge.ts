import type { Part, Rehearsed, Script } from "../language/script.ts";
import type { Step } from "../language/step.ts";
import type { Observation, Traffic } from "../traffic/observation.ts";
import { type Attempt, attemptFrom, isFurther } from "./attempt.ts";
import { missIn } from "./compare.ts";
import { indexOf, type TrafficIndex } from "./index-of-traffic.ts";
import type { Judged, Verdict } from "./verdict.ts";

/**
 * How a case stands by the traffic of one API. Pure: the same traffic gives the same verdict, whoever sent it.
 *
 * A part passes with an attempt that follows all of its steps, unless a later one does what must not happen; so a refusal
 * that another case asks for takes nothing back.
 *
 * @example
 * ```ts
 * import { judge, trafficOf } from "@slipway/rehearsal";
 * import { library } from "@slipway/sandbox/example";
 * import { stillSandbox } from "@slipway/sandbox/test-support";
 *
 * const script = { api: "library", parts: [{ steps: [{ says: "It is there.", operation: "ping" }], never: [] }], demonstration: [{ send: "ping" }] } as const;
 * const sandbox = stillSandbox(library);
 * await sandbox.exchange({ method: "GET", target: "/ping", headers: {}, body: "" });
 * judge([script], "library", trafficOf(sandbox)).is; // => "passed"
 * ```
 */
export function judge(
	rehearsed: Rehearsed,
	api: string,
	traffic: Traffic,
): Verdict {
	return judging(traffic)(rehearsed, api);
}

/** {@link judge} for many cases by one traffic, which is looked through once. */
export function judging(
	traffic: Traffic,
): (rehearsed: Rehearsed, api: string) => Verdict {
	const index = indexOf(traffic);
	return (rehearsed, api) => {
		if ("needs" in rehearsed)
			return rehearsed.needs === "a person"
				? {
						is: "needs a person",
						because: rehearsed.because,
						attest: rehearsed.attest,
					}
				: { is: "needs the provider", because: rehearsed.because };
		const script = rehearsed.find((each) => each.api === api);
		return script
			? verdictOf(script, index)
			: { is: "not applicable", because: "It belongs to another API." };
	};
}

function verdictOf(script: Script, index: TrafficIndex): Verdict {
	const parts = script.parts.map((part) => bestAttempt(part, index));
	const judged: Judged = { script, parts };
	const failure = parts.find((part) => part.failure)?.failure;
	if (failure) return { is: "failed", failure, ...judged };
	const isPassed = parts.every(
		({ matched }, at) => matched.length === script.parts[at]?.steps.length,
	);
	if (isPassed) return { is: "passed", ...judged };
	const isBegun = parts.some(({ matched }) => matched.length > 0);
	return { is: isBegun ? "in progress" : "not started", ...judged };
}

/**
 * The attempt that counts, of all that begin somewhere in the traffic: the newest that is over, or else the one that came
 * furthest. What another attempt must not contain is no new beginning.
 */
function bestAttempt(part: Part, index: TrafficIndex): Attempt {
	const [first] = part.steps;
	if (!first) return nothing;
	const places = index.placesOf(first);
	return canForbid(part, places, index)
		? bestInOrder(part, beginningsIn(places, first, index), index)
		: newestOver(part, places, index);
}

/** The places at which the first step is found. */
const beginningsIn = (
	places: readonly number[],
	{ where }: Step,
	{ traffic }: TrafficIndex,
) =>
	places.filter(
		(place) =>
			!missIn(traffic, traffic.observations[place] as Observation, where, {}),
	);

const nothing: Attempt = { matched: [], forbidden: [] };

const isOver = ({ steps }: Part, { forbidden, matched }: Attempt) =>
	forbidden.length > 0 || matched.length === steps.length;

/** Whether what must not happen in one attempt can be the beginning of another. */
function canForbid(
	{ never }: Part,
	begins: readonly number[],
	index: TrafficIndex,
): boolean {
	const possible = new Set(begins);
	return never.some((each) =>
		index.placesOf(each).some((place) => possible.has(place)),
	);
}

/** Each attempt may take beginnings from later ones, so all are followed. */
function bestInOrder(
	part: Part,
	begins: readonly number[],
	index: TrafficIndex,
): Attempt {
	let best = nothing;
	let over: Attempt | undefined;
	const forbidden = new Set<number>();
	for (const begin of begins) {
		if (forbidden.has(begin)) continue;
		const attempt = attemptFrom(index, part, begin);
		for (const place of attempt.forbidden) forbidden.add(place);
		if (isOver(part, attempt)) over = attempt;
		else if (!isFurther(best, attempt)) best = attempt;
	}
	return over ?? best;
}

/** Attempts stand apart, so the newest that is over decides, and older ones need not be followed. */
function newestOver(
	part: Part,
	begins: readonly number[],
	index: TrafficIndex,
): Attempt {
	let best = nothing;
	for (const begin of begins.toReversed()) {
		const attempt = attemptFrom(index, part, begin);
		if (isOver(part, attempt)) return attempt;
		if (isFurther(attempt, best)) best = attempt;
	}
	return best;
}

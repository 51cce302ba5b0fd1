import type { Part, Rehearsed, Script } from "../language/script.ts";
import type { Traffic } from "../traffic/observation.ts";
import { type Attempt, attemptFrom, isFurther } from "./attempt.ts";
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
	let best: Attempt = { matched: [], forbidden: [] };
	let over: Attempt | undefined;
	const forbidden = new Set<number>();
	for (const begin of first ? index.placesOf(first) : []) {
		if (forbidden.has(begin)) continue;
		const attempt = attemptFrom(index, part, begin);
		for (const place of attempt.forbidden) forbidden.add(place);
		const isOver =
			attempt.forbidden.length > 0 ||
			attempt.matched.length === part.steps.length;
		if (isOver) over = attempt;
		else if (!isFurther(best, attempt)) best = attempt;
	}
	return over ?? best;
}

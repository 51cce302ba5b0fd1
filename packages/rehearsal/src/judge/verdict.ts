import type { Script } from "../language/script.ts";
import type { Observation } from "../traffic/observation.ts";
import type { Attempt } from "./attempt.ts";
import type { Failure } from "./failure.ts";

/** How a case stands. A rehearsal is observed, in a simulation or as recorded: only the provider certifies. */
export type Verdict =
	| { readonly is: "not applicable"; readonly because: string }
	| {
			readonly is: "needs a person";
			readonly because: string;
			readonly attest: string | undefined;
	  }
	| { readonly is: "needs the provider"; readonly because: string }
	| ({ readonly is: "not started" | "in progress" | "passed" } & Judged)
	| ({ readonly is: "failed"; readonly failure: Failure } & Judged);

/** What a machine found, part by part. */
export interface Judged {
	readonly script: Script;
	readonly parts: readonly Attempt[];
}

/** The step that a failure is about, in its own words. */
export function failedStep(
	{ parts, script }: Judged,
	failure: Failure,
): string {
	if (failure.because === "this must not happen") return failure.never.says;
	const part = parts.findIndex((each) => each.failure === failure);
	return script.parts[part]?.steps[failure.step]?.says ?? "";
}

/** The next step that has not been seen yet, in its own words. */
export function nextStep({ parts, script }: Judged): string | undefined {
	for (const [at, { matched }] of parts.entries()) {
		const step = script.parts[at]?.steps[matched.length];
		if (step) return step.says;
	}
	return undefined;
}

/** A message, as it is told to a reader. */
export const messageInWords = ({ way, number, request }: Observation): string =>
	`${way === "request" ? "Exchange" : "Call"} ${number}, ${request.method} ${request.target.split("?", 1)[0]}`;

import type { Failure } from "../judge/failure.ts";
import {
	failedStep,
	type Judged,
	messageInWords,
	nextStep,
	type Verdict,
} from "../judge/verdict.ts";
import { type Duration, durationInWords } from "../language/duration.ts";
import type { Observation } from "../traffic/observation.ts";
import type { CaseReport } from "./case-report.ts";

/** A verdict in words. */
export function told(
	verdict: Verdict,
): Omit<CaseReport, "id" | "title" | "requirement"> {
	if (!("parts" in verdict))
		return {
			is: verdict.is,
			because: verdict.because,
			...("attest" in verdict && verdict.attest && { attest: verdict.attest }),
			steps: [],
		};
	const { script, parts } = verdict;
	const next = nextStep(verdict);
	return {
		is: verdict.is,
		api: script.api,
		...(script.attest && { attest: script.attest }),
		steps: script.parts.flatMap(({ steps }, part) =>
			steps.map(({ says }, step) => {
				const seen = parts[part]?.matched[step];
				return {
					says,
					...(seen && { seen: messageInWords(seen), message: numbered(seen) }),
				};
			}),
		),
		...(verdict.is === "failed"
			? {
					because: `${failedStep(verdict, verdict.failure)} ${wrong(verdict.failure, verdict)}`,
					...(verdict.failure.observation && {
						message: numbered(verdict.failure.observation),
					}),
					...(verdict.failure.because === "this must not happen" && {
						instead: verdict.failure.never.instead,
					}),
				}
			: verdict.is !== "passed" && next && { because: `Next: ${next}` }),
	};
}

const numbered = ({ way, number }: Observation) => ({ way, number });

function wrong(failure: Failure, { script, parts }: Judged): string {
	const where = failure.observation
		? ` (${messageInWords(failure.observation)})`
		: "";
	const fact = failure.observation?.fact ? ` ${failure.observation.fact}` : "";
	switch (failure.because) {
		case "this must not happen":
			return `This must not happen${where}.${fact}`;
		case "a message is not as it must be": {
			const { side, place, expected, received } = failure.miss;
			return side === "request"
				? `Expected at ${place} of the request: ${expected}. Received: ${received}${where}.${fact}`
				: `Expected at ${place} of the answer: ${expected}. Received: ${received}${where}.${fact}`;
		}
		default: {
			const part = parts.findIndex((each) => each.failure === failure);
			const step = script.parts[part]?.steps[failure.step];
			return failure.because === "too late"
				? `It came too late${where}: at most ${lengthOf(step?.within)} after the step before.`
				: `It came too early${where}: at least ${lengthOf(step?.notBefore)} after the step before.`;
		}
	}
}

const lengthOf = (bound: Duration | undefined): string =>
	bound ? durationInWords(bound) : "";

import { expect, test } from "vitest";
import { ScriptSchema } from "../language/script.ts";
import type { Observation } from "../traffic/observation.ts";
import type { Attempt } from "./attempt.ts";
import type { Failure } from "./failure.ts";
import { failedStep, messageInWords, nextStep } from "./verdict.ts";

const script = ScriptSchema.parse({
	api: "library",
	parts: [
		{ steps: [{ says: "A." }, { says: "B." }] },
		{ steps: [{ says: "C." }, { says: "D." }] },
	],
	demonstration: [{ send: "ping" }],
});
const message: Observation = {
	way: "request",
	number: 3,
	at: 0,
	name: "ping",
	request: { method: "GET", target: "/ping?a=1?b", headers: {}, body: "" },
	answer: undefined,
	fact: undefined,
};
const seen = (...matched: readonly Observation[]): Attempt => ({
	matched,
	forbidden: [],
});

test("the next step is the first that no part has seen", () => {
	const next = (...parts: readonly Attempt[]) => nextStep({ script, parts });
	expect(next(seen(), seen())).toBe("A.");
	expect(next(seen(message), seen(message))).toBe("B.");
	expect(next(seen(message, message), seen())).toBe("C.");
	expect(next(seen(message, message), seen(message))).toBe("D.");
	expect(next(seen(message, message), seen(message, message))).toBeUndefined();
});

test("a failure is about its step in its own part, or about what must not happen", () => {
	const late: Failure = {
		because: "too late",
		step: 1,
		observation: undefined,
	};
	const parts = [seen(message), { ...seen(message), failure: late }];
	expect(failedStep({ script, parts }, late)).toBe("D.");
	expect(
		failedStep({ script, parts: [{ ...seen(), failure: late }, seen()] }, late),
	).toBe("B.");
	// A failure that is none of these parts is told as nothing.
	expect(failedStep({ script, parts: [seen(), seen()] }, late)).toBe("");
	expect(
		failedStep(
			{ script, parts },
			{
				because: "this must not happen",
				observation: message,
				never: { says: "It is sent twice.", after: 1, instead: "Stop." },
			},
		),
	).toBe("It is sent twice.");
});

test("a message is told by its way, its number and its address without the query", () => {
	expect(messageInWords(message)).toBe("Exchange 3, GET /ping");
	expect(messageInWords({ ...message, way: "call" })).toBe("Call 3, GET /ping");
});

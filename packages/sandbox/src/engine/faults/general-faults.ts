import type { Answer } from "../contract/call.ts";
import { faultsFrom } from "../contract/fault.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Refusal } from "../contract/refusal.ts";
import { generalRefusal } from "../explain/general-refusal.ts";

const request = { place: "request", pointer: "" } as const;

const failure = (api: MockApi): Refusal =>
	generalRefusal(api, "server error", {
		...request,
		fact: "A fault that is switched on made the mock fail.",
		fix: { ...request, by: "state", says: "Switch the fault off." },
	});

/** Disturbances that every mock knows. */
export const generalFaults = faultsFrom({
	latency: {
		title: "Slow answers",
		says: "The answer comes only after the given time.",
		takes: "wait",
		delays: true,
	},
	"rate-limit": {
		title: "Rate limit",
		says: "The mock answers as if too many requests had come.",
		before: (api) => {
			throw generalRefusal(
				api,
				"rate limit",
				{
					...request,
					fact: "The fault is on.",
					fix: { ...request, by: "state", says: "Switch the fault off." },
				},
				{ headers: { "retry-after": "1" } },
			);
		},
	},
	"server-error": {
		title: "Server error",
		says: "The mock answers 500 and does nothing.",
		before: (api) => {
			throw failure(api);
		},
	},
	"server-error-after-commit": {
		title: "Server error after the work is done",
		says: "The mock does what was asked and answers 500 all the same.",
		after: (_, api) => {
			throw failure(api);
		},
	},
	timeout: {
		title: "Timeout before the work is done",
		says: "The connection breaks without an answer, and nothing was done.",
		takes: "wait",
		instead: () => undefined,
	},
	"timeout-after-commit": {
		title: "Timeout after the work is done",
		says: "The connection breaks without an answer, but what was asked is done.",
		takes: "wait",
		after: () => undefined,
	},
	"cut-off": {
		title: "Answer cut off",
		says: "What was asked is done, and the connection breaks in the middle of the answer.",
		after: (answer) => ({ ...answer, cut: half(answer) }),
	},
});

/** Half of the body, in bytes. */
const half = ({ body }: Answer): number =>
	Math.floor(new TextEncoder().encode(body).length / 2);

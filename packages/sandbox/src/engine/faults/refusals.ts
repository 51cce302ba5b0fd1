import { Refusal } from "../contract/refusal.ts";
import type { MockApi } from "../contract/mock-api.ts";
import { generalRefusal } from "../explain/general-refusal.ts";
import type { Passed } from "./rate-limits.ts";

const request = { place: "request", pointer: "" } as const;

/** The refusal of a request that came after too many others. `now` is milliseconds since 1970, on the sandbox's clock. */
export function limitRefusal(
	{ refusals }: MockApi,
	{ limit, until }: Passed,
	now: number,
): Refusal {
	const seconds = Math.ceil((until - now) / 1000);
	return new Refusal({
		...refusals["rate limit"],
		headers: limit.retryAfter ? { "retry-after": String(seconds) } : {},
		problems: [
			{
				...request,
				fact: `More than ${limit.most} requests came in ${limit.window / 1000} seconds.`,
				rule: limit.rule,
				fix: {
					...request,
					says: `Wait ${seconds} seconds, or move the sandbox's clock.`,
				},
			},
		],
	});
}

/** The refusal when the fault “Rate limit” strikes. */
export const rateFault = (api: MockApi): Refusal =>
	generalRefusal(
		api,
		"rate limit",
		{ ...request, fact: "The fault is on." },
		{ headers: { "retry-after": "1" } },
	);

/** The refusal when the fault “Server error” strikes, before or after commit. */
export const serverFault = (api: MockApi): Refusal =>
	generalRefusal(api, "server error", {
		...request,
		fact: "A fault that is switched on made the mock fail.",
	});

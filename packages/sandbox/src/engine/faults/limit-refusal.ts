import type { MockApi } from "../contract/mock-api.ts";
import { Refusal } from "../contract/refusal.ts";
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
					by: "time",
					says: `Wait ${seconds} seconds, or move the sandbox's clock.`,
				},
			},
		],
	});
}

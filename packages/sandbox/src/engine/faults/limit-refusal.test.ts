import { expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { limitRefusal } from "./limit-refusal.ts";

const [limit] = library.limits;

test.each([
	[
		"says in a header how long to wait, where the limit does",
		true,
		{ "retry-after": "2" },
	],
	["has no such header elsewhere", false, {}],
])("a refusal %s", (_, retryAfter, headers) => {
	if (!limit) throw new Error("There is no limit.");
	const refusal = limitRefusal(
		library,
		{ limit: { ...limit, retryAfter }, until: 1501 },
		500,
	);
	expect(refusal.status).toBe(429);
	expect(refusal.headers).toEqual(headers);
	expect(refusal.problems[0]?.fact).toBe(
		"More than 60 requests came in 60 seconds.",
	);
	expect(refusal.problems[0]?.fix?.says).toMatch(/^Wait 2 seconds/);
});

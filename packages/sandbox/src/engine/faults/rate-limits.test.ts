import { expect, test } from "vitest";
import type { Limit } from "../contract/limit.ts";
import { RateLimits } from "./rate-limits.ts";

const limit = (counts: Limit["counts"]): Limit => ({
	rule: { says: "At most one.", confidence: "modelled", source: "sandbox" },
	window: 1000,
	most: 1,
	counts,
});

const post = { method: "POST", path: "/token" };

test.each([
	["everything", {}, { method: "GET", path: "/other" }, true],
	["a method", { methods: ["POST"] }, { ...post, path: "/other" }, true],
	["a method", { methods: ["POST"] }, { ...post, method: "GET" }, false],
	["a path", { paths: ["/token"] }, { ...post, method: "GET" }, true],
	["a path", { paths: ["/token"] }, { ...post, path: "/other" }, false],
	[
		"a method of a path",
		{ methods: ["POST"], paths: ["/token"] },
		{ ...post, method: "GET" },
		false,
	],
])("a limit on %s %o meets %o: %s", (_, counts, request, met) => {
	const limits = new RateLimits([limit(counts)]);
	limits.count(post, 200, 0);
	expect(limits.passed(request, 1) !== undefined).toBe(met);
	expect(limits.usage(request, 1)).toHaveLength(met ? 1 : 0);
	expect(limits.passed(request, 1000)).toBeUndefined();
});

import { describe, expect, test } from "vitest";
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

describe("a limit that counts answers", () => {
	const refusals = { ...limit({ statuses: [400, 499] }), block: 5000 };

	test("forbids nothing before it is passed, and everything for as long as it blocks", () => {
		const limits = new RateLimits([refusals]);
		limits.count(post, 200, 0);
		limits.count(post, 404, 0);
		expect(limits.passed(post, 1)).toBeUndefined();
		limits.count(post, 404, 1);
		expect(limits.passed(post, 2)?.until).toBe(5001);
		expect(limits.passed(post, 5001)).toBeUndefined();
		expect(limits.usage(post, 2)).toEqual([]);
	});

	test("blocks nothing where it does not say for how long", () => {
		const limits = new RateLimits([limit({ statuses: [400, 499] })]);
		for (let count = 0; count < 5; count++) limits.count(post, 404, 0);
		expect(limits.passed(post, 1)).toBeUndefined();
	});
});

describe("what is used of a limit", () => {
	test("is welcome again when its oldest exchange leaves the window", () => {
		const limits = new RateLimits([{ ...limit({}), most: 2 }]);
		expect(limits.usage(post, 10)).toMatchObject([{ used: 0, resets: 1010 }]);
		limits.count(post, 200, 100);
		limits.count(post, 200, 200);
		expect(limits.usage(post, 300)).toMatchObject([{ used: 2, resets: 1100 }]);
		expect(limits.usage(post, 1100)).toMatchObject([{ used: 1, resets: 1200 }]);
	});

	test("is welcome again after the block, where there is one", () => {
		const limits = new RateLimits([{ ...limit({}), block: 7000 }]);
		limits.count(post, 200, 100);
		expect(limits.passed(post, 200)?.until).toBe(7200);
	});
});

test("an exchange that a limit does not count uses nothing of it", () => {
	const limits = new RateLimits([limit({ methods: ["POST"] })]);
	limits.count({ ...post, method: "GET" }, 200, 0);
	expect(limits.usage(post, 1)).toMatchObject([{ used: 0 }]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Matcher } from "../language/matcher.ts";
import type { Observation, Traffic } from "../traffic/observation.ts";
import { inWords, missIn } from "./compare.ts";

const traffic: Traffic = {
	observations: [],
	read: (text) => JSON.parse(text),
	paramsOf: () => ({ id: "L1" }),
};

const message = (values: unknown): Observation => ({
	way: "request",
	number: 1,
	at: 0,
	name: "borrow",
	request: {
		method: "POST",
		target: "/loans?kind=long",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ values }),
	},
	answer: undefined,
	fact: "The book is lent.",
});
const kept = { loan: "L1" };
const meets = (values: unknown, matcher: Matcher, place = "/values") =>
	missIn(traffic, message(values), { request: { [place]: matcher } }, kept) ===
	undefined;

test.each<[Matcher, unknown, unknown]>([
	["L1", "L1", "L2"],
	[3, "3", 4],
	[true, "true", false],
	[{ oneOf: ["a", 2] }, "2", "b"],
	[{ not: "a" }, "b", "a"],
	[{ same: "loan" }, "L1", "L2"],
	[{ other: "loan" }, "L2", "L1"],
	[{ atLeast: 3 }, 3, 2],
	[{ atMost: 3 }, 3, 4],
	[{ present: true }, "x", null],
	[{ present: false }, null, "x"],
])("%j is met by %j and not by %j", (matcher, good, bad) => {
	expect([meets(good, matcher), meets(bad, matcher)]).toEqual([true, false]);
});

test.each<[Matcher, boolean]>([
	["L1", false],
	[{ oneOf: ["L1"] }, false],
	[{ not: "L1" }, true],
	[{ same: "loan" }, false],
	[{ same: "nothing that was kept" }, false],
	[{ other: "loan" }, false],
	[{ atLeast: 0 }, false],
	[{ atMost: 0 }, false],
	[{ present: false }, true],
])("where nothing stands, %j is met: %s", (matcher, is) => {
	expect(meets(null, matcher)).toBe(is);
});

test("one value of a list is enough for what must be, all count for what must not", () => {
	const all = "/values/*";
	expect(meets(["a", "b"], "b", all)).toBe(true);
	expect(meets(["a", "b"], { atLeast: 2 }, all)).toBe(false);
	expect(meets([1, 2], { atLeast: 2 }, all)).toBe(true);
	expect(meets([1, 2], { atMost: 1 }, all)).toBe(true);
	expect(meets(["a", "b"], { not: "b" }, all)).toBe(false);
	expect(meets(["L1", "L2"], { other: "loan" }, all)).toBe(false);
});

test("a value that was kept under no name equals nothing", () => {
	fc.assert(
		fc.property(fc.string(), (value) => {
			expect(meets(value, { same: "unknown name" })).toBe(false);
			expect(meets(value, { other: "unknown name" })).toBe(true);
		}),
	);
});

test("a miss tells the side, the place, what was expected and what came", () => {
	const observation = message({ id: 1 });
	const miss = (where: Parameters<typeof missIn>[2]) =>
		missIn(traffic, observation, where, kept);
	expect(miss({ request: { "/values": "L1" } })).toEqual({
		side: "request",
		place: "/values",
		expected: "L1",
		received: '{"id":1}',
	});
	expect(miss({ answer: { status: 200 } })).toEqual({
		side: "answer",
		place: "status",
		expected: "200",
		received: "none",
	});
	expect(
		miss({ request: { "query kind": "short", "/other": 1 } })?.received,
	).toBe("long");
	expect(miss({ request: { "/other": 1 } })?.received).toBe("nothing");
	expect(miss({ request: { "path id": "L1", "query kind": "long" } })).toBe(
		undefined,
	);
	expect(miss({ request: { mistake: { present: true } } })).toBeUndefined();
	expect(miss(undefined)).toBeUndefined();
});

test.each<[Matcher, string]>([
	["L1", "L1"],
	["none", "no answer"],
	[{ present: true }, "something"],
	[{ present: false }, "nothing"],
	[{ oneOf: [1, "none"] }, "1 or no answer"],
	[{ same: "loan" }, "the same loan: L1"],
	[{ same: "room" }, "the same room: unknown"],
	[{ not: 5 }, "anything but 5"],
	[{ other: "loan" }, "another loan than L1"],
	[{ other: "room" }, "another room than unknown"],
	[{ atLeast: 2 }, "at least 2"],
	[{ atMost: 2 }, "at most 2"],
])("%j reads “%s”", (matcher, words) => {
	expect(inWords(matcher, kept)).toBe(words);
});

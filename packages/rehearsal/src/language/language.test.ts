import { expect, test } from "vitest";
import { ActSchema } from "./demonstration.ts";
import { DurationSchema, durationInWords, millisecondsOf } from "./duration.ts";
import { ConditionsSchema, KeepsSchema, MatcherSchema } from "./matcher.ts";
import { ScriptSchema, UnjudgedSchema } from "./script.ts";
import { scriptsOf } from "./scripts.ts";
import { NeverSchema, StepSchema } from "./step.ts";

const takes = (
	schema: { safeParse: (data: unknown) => { success: boolean } },
	data: unknown,
) => schema.safeParse(data).success;

test("a length of time has at least one unit, each longer than nothing", () => {
	expect(
		[
			{ seconds: 1 },
			{ minutes: 2, hours: 1 },
			{},
			{ seconds: 0 },
			{ days: 1 },
		].map((each) => takes(DurationSchema, each)),
	).toEqual([true, true, false, false, false]);
	expect(DurationSchema.safeParse({}).error?.issues[0]?.message).toBe(
		"A length of time has seconds, minutes or hours.",
	);
});

test.each([
	[{ seconds: 1 }, 1_000, "1 second"],
	[{ minutes: 2 }, 120_000, "2 minutes"],
	[
		{ hours: 1, minutes: 1, seconds: 30 },
		3_690_000,
		"1 hour 1 minute 30 seconds",
	],
])("%j are %i milliseconds, “%s”", (duration, milliseconds, words) => {
	expect(millisecondsOf(duration)).toBe(milliseconds);
	expect(durationInWords(duration)).toBe(words);
});

test("a matcher is a bare value or says one thing", () => {
	for (const good of [
		"x",
		1,
		false,
		{ oneOf: [1] },
		{ not: "x" },
		{ same: "order id" },
		{ other: "token" },
		{ atLeast: 0 },
		{ atMost: 0 },
		{ present: false },
	])
		expect([good, takes(MatcherSchema, good)]).toEqual([good, true]);
	for (const bad of [
		null,
		[],
		{},
		{ oneOf: [] },
		{ same: "Order" },
		{ same: "1st" },
		{ same: "" },
		{ same: "a1" },
		{ atLeast: "1" },
		{ not: "x", same: "y" },
		{ present: 1 },
	])
		expect([bad, takes(MatcherSchema, bad)]).toEqual([bad, false]);
});

test("a place is one of those that messages have", () => {
	for (const good of [
		"/",
		"/a/b",
		"/*/x y",
		"status",
		"mistake",
		"header x-y",
		"query a",
		"path id",
	])
		expect([good, takes(ConditionsSchema, { [good]: 1 })]).toEqual([
			good,
			true,
		]);
	for (const bad of [
		"",
		"a",
		"a/b",
		"status code",
		"a status",
		"xmistake",
		"header",
		"header ",
		"header a b",
		"x header a",
		"body x",
	])
		expect([bad, takes(ConditionsSchema, { [bad]: 1 })]).toEqual([bad, false]);
	expect(takes(KeepsSchema, { "order id": "/id" })).toBe(true);
	expect(takes(KeepsSchema, { order: "id" })).toBe(false);
	expect(takes(KeepsSchema, { Order: "/id" })).toBe(false);
});

const step = { says: "It is read.", operation: "read" };

test("a step says what happens, and nothing that the language does not know", () => {
	expect(takes(StepSchema, step)).toBe(true);
	expect(
		takes(StepSchema, {
			...step,
			operation: ["a", "b"],
			call: "ping",
			where: { request: { status: 1 } },
			must: { answer: { status: 200 } },
			keeps: { answer: { id: "/id" } },
			within: { seconds: 1 },
			notBefore: { seconds: 1 },
		}),
	).toBe(true);
	for (const bad of [
		{ ...step, says: "" },
		{ operation: "read" },
		{ ...step, where: { both: {} } },
		{ ...step, must: { answer: undefined } },
		{ ...step, after: 1 },
	])
		expect([bad, takes(StepSchema, bad)]).toEqual([bad, false]);
});

test("what must not happen names the step after which it counts, and what to do instead", () => {
	const never = { ...step, after: 1, instead: "Stop." };
	expect(takes(NeverSchema, never)).toBe(true);
	expect(takes(NeverSchema, { ...never, before: 2 })).toBe(true);
	for (const bad of [
		{ ...never, after: 0 },
		{ ...never, after: 1.5 },
		{ ...never, before: 1 },
		{ ...never, instead: "" },
		{ ...step, after: 1 },
	])
		expect([bad, takes(NeverSchema, bad)]).toEqual([bad, false]);
});

test("a demonstration does one thing at a time", () => {
	for (const good of [
		{ send: "read" },
		{ send: "read", example: "x", alone: true, with: { "/id": 1 } },
		{ wait: { seconds: 1 } },
		{ set: "a", to: "b" },
		{ reply: "good" },
	])
		expect([good, takes(ActSchema, good)]).toEqual([good, true]);
	for (const bad of [
		{},
		{ send: "read", alone: false },
		{ send: "read", wait: { seconds: 1 } },
		{ set: "a" },
	])
		expect([bad, takes(ActSchema, bad)]).toEqual([bad, false]);
});

const written = {
	api: "library",
	parts: [{ steps: [step] }],
	demonstration: [{ send: "read" }],
};

test("a script has parts with steps and a demonstration; what is left out is nothing", () => {
	expect(ScriptSchema.parse(written)).toEqual({
		...written,
		parts: [{ steps: [step], never: [] }],
		mistakes: [],
	});
	for (const bad of [
		{ ...written, parts: [] },
		{ ...written, parts: [{ steps: [] }] },
		{ ...written, demonstration: [] },
		{ ...written, mistakes: [{ says: "", acts: [{ send: "read" }] }] },
		{ ...written, mistakes: [{ says: "x", acts: [] }] },
		{ ...written, more: 1 },
	])
		expect([bad, takes(ScriptSchema, bad)]).toEqual([bad, false]);
});

test("a case without a script says whom it needs, and why", () => {
	expect(takes(UnjudgedSchema, { needs: "a person", because: "By eye." })).toBe(
		true,
	);
	for (const bad of [
		{ needs: "nobody", because: "x" },
		{ needs: "a person", because: "" },
		{ needs: "a person" },
	])
		expect([bad, takes(UnjudgedSchema, bad)]).toEqual([bad, false]);
});

test("scripts are read case by case; one alone is a list of one", () => {
	const unjudged = { needs: "a person", because: "By eye." } as const;
	const read = scriptsOf<{ one: 1; two: 1; eye: 1 }>({
		one: written,
		two: [written, { ...written, api: "other" }],
		eye: unjudged,
	});
	expect(read.eye).toBe(unjudged);
	expect(
		[read.one, read.two].map((each) => "needs" in each || each.length),
	).toEqual([1, 2]);
	expect(() =>
		scriptsOf<{ one: 1 }>({ one: { ...written, parts: [] } }),
	).toThrow();
});

import { example, readProcess } from "@slipway/core/process";
import { expect, test } from "vitest";
import { guideOf } from "../guide.ts";
import { relayWords, turnOf, turnWords } from "./actor.ts";
import { basisWords } from "./basis.ts";
import { chanceWords } from "./review.ts";
import {
	amountWords,
	clockWords,
	durationWords,
	promiseNotes,
	promiseWords,
	shortClockWords,
} from "./time.ts";

const process = readProcess(example);
const guide = guideOf(process);
const start = { event: "you decide to integrate" };
const basis = { assumed: "for the test" };

test.each([
	[undefined, 1, "business days", "1 business day"],
	[5, 5, "business days", "5 business days"],
	[4, 6, "weeks", "4 to 6 weeks"],
	[undefined, 24, "hours", "24 hours"],
	[undefined, 1, "weeks", "1 week"],
] as const)("says %s to %s %s as “%s”", (from, to, unit, words) => {
	expect(amountWords(from, to, unit)).toBe(words);
});

test("says a range with what is most likely", () => {
	expect(
		durationWords({
			optimistic: 1,
			likely: 3,
			pessimistic: 10,
			shape: "beta-pert",
			unit: "business days",
			startsWhen: start,
			basis,
		}),
	).toBe("1 to 10 business days, most likely 3");
});

test("says that a task takes no time of its own", () => {
	expect(
		durationWords({ exactly: 0, unit: "hours", startsWhen: start, basis }),
	).toBe("no time of its own");
});

test("tells an aim from a promise, and keeps what a weekend does", () => {
	const promise = {
		within: 24,
		unit: "hours",
		startsWhen: start,
		strength: "aim",
		handIn: "next-working-day",
		covers: "the account.",
		basis,
	} as const;
	expect(promiseWords(promise)).toBe("within 24 hours, as an aim");
	expect(promiseWords({ ...promise, strength: "promise" })).toBe(
		"within 24 hours",
	);
	expect(promiseNotes(promise)).toEqual([
		"Covers: the account.",
		"What arrives at a weekend or on a public holiday counts from the next working day.",
	]);
});

test("names the task that starts a clock by title and number, or by number alone", () => {
	const done = { done: "issue-credentials" };
	expect(clockWords(done, guide)).toBe(
		"once “Issue the test credentials” (1.2) is done",
	);
	expect(shortClockWords(done, guide)).toBe("once 1.2 is done");
	expect(clockWords(start, guide)).toBe(
		"from the moment you decide to integrate",
	);
});

test("says whose turn it is", () => {
	expect(["partner", "provider", "supplier"].map(turnOf)).toEqual([
		"you",
		"them",
		"third",
	]);
	expect(turnWords("partner", process)).toBe("Your turn");
	expect(turnWords("provider", process)).toBe("Example Provider’s turn");
	expect(relayWords(["partner", "provider"], process)).toBe(
		"You, then Example Provider",
	);
	expect(relayWords(["partner", "partner", "provider"], process)).toBe(
		"You, then Example Provider",
	);
	expect(relayWords(["provider", "partner", "provider"], process)).toBe(
		"Example Provider and you in turns",
	);
});

test("leads a published fact to its source and tells why another is assumed", () => {
	expect(basisWords({ published: "guide", at: "Account" }, guide)).toEqual({
		kind: "published",
		word: "Published",
		citations: [
			{
				sourceId: "guide",
				number: 1,
				title: "Integration guide",
				at: "Account",
			},
		],
	});
	expect(basisWords(basis, guide)).toEqual({
		kind: "assumed",
		word: "Assumed",
		because: "for the test",
		citations: [],
	});
	expect(
		basisWords(
			{ derived: "3 + 2", from: [{ source: "guide", at: "Account" }] },
			guide,
		),
	).toMatchObject({ because: "3 + 2", citations: [{ at: "Account" }] });
});

test.each([
	[1, "every round passes"],
	[0.6, "about 6 rounds in 10 pass"],
	[0.65, "about 65 rounds in 100 pass"],
])("says a chance of %s as “%s”", (chance, words) => {
	expect(chanceWords(chance)).toBe(words);
});

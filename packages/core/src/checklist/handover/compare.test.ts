import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, record } from "../change.ts";
import { merge } from "../merge.ts";
import { emptyProgress, type Progress, valuesIn } from "../progress.ts";
import { problemIn } from "../read/problem.ts";
import { events, play } from "../testing/arbitrary-progress.ts";
import { done, plan } from "../testing/example-plan.ts";
import { compare, type Decision, fieldKey, takeIn } from "./compare.ts";
import { changeWords, subjectWords, valueWords } from "./words.ts";

const by = (who: string, progress: Progress, ...changes: readonly Change[]) =>
	changes.reduce(
		(before, change) => record(before, change, { by: who, at: 1 }),
		progress,
	);
const owner = (text: string): Change => ({
	task: "build",
	field: "owner",
	text,
});

const start = by("0ann", emptyProgress("example"), owner("Ann"));
const mine = by("0ann", start, { detail: "company", text: "Mine" });
const theirs = by("0bob", start, done("send-mandate"), owner("Bob"), {
	detail: "company",
	text: "Theirs",
});

test("shows what an import would change: new, newer, and where both changed it", () => {
	expect(
		compare(mine, theirs).map(({ field, kind, mine, theirs }) => [
			field.join(" "),
			kind,
			mine,
			theirs,
		]),
	).toEqual([
		["details company", "conflict", ["Mine"], ["Theirs"]],
		["tasks build owner", "newer", ["Ann"], ["Bob"]],
		[
			"tasks send-mandate status",
			"new",
			[],
			[{ is: "done", on: "2026-11-20" }],
		],
	]);
});

test("takes in item by item, and a decision travels on", () => {
	const decide = (...decisions: [string, Decision][]) =>
		takeIn(mine, theirs, new Map(decisions), { by: "0ann", at: 5 });
	const merged = decide();
	expect(valuesIn(merged.details.company)).toEqual(["Mine", "Theirs"]);
	expect(valuesIn(merged.tasks.build?.owner)).toEqual(["Bob"]);
	const decided = decide(
		["details company", "theirs"],
		["tasks build owner", "mine"],
		["tasks send-mandate status", "mine"],
	);
	expect(valuesIn(decided.details.company)).toEqual(["Theirs"]);
	expect(valuesIn(decided.tasks.build?.owner)).toEqual(["Ann"]);
	expect(valuesIn(decided.tasks["send-mandate"]?.status)).toEqual([
		{ is: "open" },
	]);
	expect(
		compare(theirs, decided).map(({ field, kind }) => [field.join(" "), kind]),
	).toEqual([
		["tasks build owner", "newer"],
		["tasks send-mandate status", "newer"],
	]);
});

test("taking in the same again shows nothing new", () => {
	fc.assert(
		fc.property(events.map(play), ([one, other]) => {
			const [a, b] = [one as Progress, other as Progress];
			const taken = takeIn(a, b, new Map(), { by: "0cem", at: 1 });
			expect(taken).toEqual(merge(a, b));
			expect(compare(taken, b)).toEqual([]);
		}),
	);
});

test("whatever is decided, each field ends with what was decided", () => {
	fc.assert(
		fc.property(
			events.map(play),
			fc.constantFrom("mine", "theirs"),
			([one, other], side) => {
				const [a, b] = [one as Progress, other as Progress];
				const differences = compare(a, b);
				const decisions = new Map(
					differences.map(({ field }) => [fieldKey(field), side as Decision]),
				);
				const taken = takeIn(a, b, decisions, { by: "0ann", at: 1 });
				expect(problemIn(JSON.parse(JSON.stringify(taken)))).toBeUndefined();
				const left = compare(taken, merge(a, b));
				expect(left).toEqual([]);
			},
		),
	);
});

test("says fields and values in words", () => {
	const words = (change: Change) => changeWords(change, plan, "2026-11-26");
	expect(
		[
			done("build"),
			{ task: "build", status: { is: "open" } },
			{ task: "build", status: { is: "started", on: "2026-11-24" } },
			{
				task: "build",
				status: { is: "waiting", for: "", since: "2026-11-20" },
			},
			{
				task: "build",
				status: { is: "waiting", for: "our bank", since: "2026-11-20" },
			},
			{ task: "build", status: { is: "skipped", because: "we buy it" } },
			{ task: "build", status: { is: "skipped", because: "" } },
			owner("Ann"),
			owner(""),
			{ task: "build", field: "planned", text: "2026-12-01" },
			{ question: "region", answer: "europe" },
			{ question: "region", answer: null },
			{ question: "region", answer: [] },
			{ detail: "company", text: "A" },
			{ detail: "company", text: "" },
			{ task: "gone", field: "note", text: "Kept" },
		].map((change) => words(change as Change)),
	).toEqual([
		"Build the integration: done on Fri 20 Nov",
		"Build the integration: not done",
		"Build the integration: in progress since Tue 24 Nov",
		"Build the integration: waiting since Fri 20 Nov",
		"Build the integration: waiting for our bank since Fri 20 Nov",
		"Build the integration: not applicable because we buy it",
		"Build the integration: not applicable",
		"Build the integration: owner: Ann",
		"Build the integration: owner: empty",
		"Build the integration: planned for Tue 1 Dec",
		"Where is your company registered?: Elsewhere in Europe",
		"Where is your company registered?: not answered",
		"Where is your company registered?: none",
		"Company: A",
		"Company: empty",
		"gone (archived): note: Kept",
	]);
	expect(subjectWords(["answers", "gone"], plan)).toBe("gone (archived)");
	expect(valueWords(["answers", "gone"], ["x"], plan, "2026-11-26")).toBe("x");
});

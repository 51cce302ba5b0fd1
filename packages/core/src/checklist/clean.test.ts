import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "./change.ts";
import { record } from "./change.ts";
import { cleanChange, cleanLine, cleanProse, timeWithin } from "./clean.ts";
import { dayWithin } from "./clock.ts";
import { emptyProgress } from "./progress.ts";
import { problemIn } from "./read/problem.ts";
import { anyText, changeWith } from "./testing/any-text.ts";

test.each([
	["a line break of slides", "one\u000btwo", "one\ntwo"],
	["a line break of Windows", "one\r\ntwo\rthree", "one\ntwo\nthree"],
	[
		"line breaks of Unicode",
		"one\u2028two\u2029three\u0085four",
		"one\ntwo\nthree\nfour",
	],
	["colours of a terminal", "\u001b[1;31mfailed\u001b[0m at 3", "failed at 3"],
	[
		"the link of a terminal",
		"\u001b]8;;https://a.example\u0007log\u001b]8;;\u0007",
		"log",
	],
	["a zero and a bell", "a\u0000b\u0007c", "abc"],
	["half a character", "a\ud83d", "a\ufffd"],
	["whole characters and tabs", "a\t👩‍🚀 é", "a\t👩‍🚀 é"],
])("%s is cleaned from text", (_, text, clean) => {
	expect(cleanProse(text)).toBe(clean);
});

test("a line has no line breaks and no tabs", () => {
	expect(cleanLine("one\r\ntwo\tthree")).toBe("one two three");
});

test.each<[string, Change, Change]>([
	[
		"a link has no spaces around it",
		{ task: "build", field: "evidence", text: " https://a.example/\n" },
		{ task: "build", field: "evidence", text: "https://a.example/" },
	],
	[
		"the name of a person is one line",
		{ task: "build", field: "owner", text: "Ann\nExample" },
		{ task: "build", field: "owner", text: "Ann Example" },
	],
	[
		"an answer has no words of its own",
		{ question: "region", answer: "uk" },
		{ question: "region", answer: "uk" },
	],
])("%s", (_, change, clean) => {
	expect(cleanChange(change)).toEqual(clean);
});

test("cleaning twice changes nothing more", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			expect(cleanProse(cleanProse(text))).toBe(cleanProse(text));
		}),
	);
});

test("whatever is written where words are free, the format has a place for it", () => {
	fc.assert(
		fc.property(anyText, fc.nat(), (text, field) => {
			const change = changeWith(text, field);
			const said = record(emptyProgress("example"), cleanChange(change), {
				by: "0ann",
				at: 1,
			});
			expect(problemIn(said)).toBeUndefined();
		}),
		{ numRuns: 2000 },
	);
});

test.each([
	["1970-01-01", "2000-01-01"],
	["1999-12-31", "2000-01-01"],
	["2000-01-01", "2000-01-01"],
	["2099-12-31", "2099-12-31"],
	["2100-01-01", "2099-12-31"],
	["12026-01-01", "2099-12-31"],
	["-000001-01-01", "2000-01-01"],
	["tomorrow", "tomorrow"],
])("a clock that says %s writes %s", (says, writes) => {
	const change: Change = { task: "build", status: { is: "done", on: says } };
	expect(cleanChange(change)).toEqual({
		...change,
		status: { is: "done", on: writes },
	});
	expect(dayWithin(says)).toBe(writes);
});

test("a moment lies within the format, whatever the clock says", () => {
	expect([-1, 0, 1.5, 1e300, Number.NaN].map(timeWithin)).toEqual([
		0, 0, 1, 253402300799999, 0,
	]);
});

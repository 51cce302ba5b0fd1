import type { CaseReport } from "@slipway/rehearsal";
import { expect, test } from "vitest";
import { changedSince, runOf, withRun } from "./last-run.ts";

const reportWith = (cases: Readonly<Record<string, CaseReport["is"]>>) => ({
	process: "library",
	provider: "Library",
	cases: Object.entries(cases).map(([id, is]) => ({
		id,
		title: id,
		requirement: "mandatory" as const,
		is,
		steps: [],
	})),
});

test("a run is compared with the one before it, by the cases that both know", () => {
	const first = runOf(reportWith({ a: "failed", b: "passed" }), "a file", 1);
	const runs = withRun({}, first);
	expect(runs).toEqual({ last: first, before: undefined });
	const next = reportWith({ a: "passed", b: "passed", c: "failed" });
	const after = withRun(runs, runOf(next, "this tab", 2));
	expect(after.before).toEqual(first);
	expect(changedSince(after.before, next)).toEqual([
		{ id: "a", title: "a", was: "failed", is: "passed" },
	]);
});

test("looking once more, with the same verdicts, compares with the same run as before", () => {
	const one = runOf(reportWith({ a: "failed" }), "x", 1);
	const two = runOf(reportWith({ a: "passed" }), "x", 2);
	const again = runOf(reportWith({ a: "passed" }), "x", 3);
	const runs = [one, two, again].reduce(withRun, {});
	expect(runs).toEqual({ last: again, before: one });
});

test("the first run has nothing to be compared with", () => {
	expect(changedSince(undefined, reportWith({ a: "failed" }))).toEqual([]);
});

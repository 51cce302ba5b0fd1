import { expect, test } from "vitest";
import { namePattern, runsFor, vocabulary } from "./matching.ts";

const files = [
	{
		path: "packages/core/src/merge.test.ts",
		text: 'test("the later tick wins", () => {});',
	},
	{
		path: "packages/core/src/undo.test.ts",
		text: 'test("undo takes a tick back", () => {});',
	},
	{
		path: "packages/mocks/src/fuzz.test.ts",
		text: 'describe.each(mocks)("$title", () => {});',
	},
];

test("a word of the path needs no word of the name", () => {
	expect(runsFor(files, ["merge"])).toEqual([
		{ pattern: "", files: ["packages/core/src/merge.test.ts"] },
	]);
});

test("every word must be in the path or in the name, in upper or lower case", () => {
	const [run, ...more] = runsFor(files, ["UNDO", "Tick"]);
	expect(more).toEqual([]);
	expect(run?.files).toEqual(["packages/core/src/undo.test.ts"]);
	expect("undo takes a tick back").toMatch(new RegExp(run?.pattern ?? "^$"));
	expect("undo takes it back").not.toMatch(new RegExp(run?.pattern ?? ""));
});

test("names that are put together are looked at where the path has a word, or when asked to", () => {
	expect(runsFor(files, ["fuzz", "prioticket"])).toHaveLength(1);
	expect(runsFor(files, ["prioticket"])).toEqual([]);
	expect(runsFor(files, ["prioticket"], true)[0]?.files).toEqual([
		"packages/mocks/src/fuzz.test.ts",
	]);
});

test("names that a called suite puts together are looked at like those of a table", () => {
	const path = "packages/mocks/src/examples.test.ts";
	const calling = { path, text: "testExamples(mockApis);" };
	expect(runsFor([calling], ["examples", "prioticket"])).toHaveLength(1);
	const telling = { path, text: 'test("tells", () => testing());' };
	expect(runsFor([telling], ["examples", "prioticket"])).toEqual([]);
});

test("signs of a regular expression stand for themselves", () => {
	const pattern = new RegExp(namePattern(["a.b(c)/[d]"]));
	expect("an a.b(c)/[d] here").toMatch(pattern);
	expect("an axb(c)/[d] here").not.toMatch(pattern);
});

test("the words of paths and names are known", () => {
	expect(vocabulary(files)).toEqual(
		expect.arrayContaining(["merge", "tick", "undo", "core"]),
	);
});

import { expect, test } from "vitest";
import type { Rehearsed } from "../language/script.ts";
import { allScripts } from "./index.ts";

const all = Object.values(allScripts).flatMap((scripts): Rehearsed[] =>
	Object.values(scripts),
);

test("at least 70 of 89 cases are judged by a machine", () => {
	expect(all).toHaveLength(89);
	expect(
		all.filter((each) => !("needs" in each)).length,
	).toBeGreaterThanOrEqual(70);
});

test("at least 25 mistakes are known, each of which fails its case alone", () => {
	const mistakes = all.flatMap((each) =>
		"needs" in each ? [] : each.flatMap((script) => script.mistakes),
	);
	expect(mistakes.length).toBeGreaterThanOrEqual(25);
});

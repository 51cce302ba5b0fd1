import { expect, test } from "vitest";
import type { Rehearsed } from "../language/script.ts";
import { allScripts } from "./index.ts";

const all = Object.values(allScripts).flatMap((scripts): Rehearsed[] =>
	Object.values(scripts),
);

/** How many cases of each provider a machine judges, and how many need somebody. */
function table(): readonly string[] {
	const lines = Object.entries(allScripts).map(([provider, scripts]) => {
		const cases: readonly Rehearsed[] = Object.values(scripts);
		const needing = (needs: string) =>
			cases.filter((each) => "needs" in each && each.needs === needs).length;
		const [person, theirs] = [needing("a person"), needing("the provider")];
		return [provider, cases.length - person - theirs, person, theirs];
	});
	return [
		["provider", "by machine", "needs a person", "needs the provider"],
		...lines,
	].map((cells) => cells.join(" | "));
}

test("at least 70 of 89 cases are judged by a machine", () => {
	process.stdout.write(`${table().join("\n")}\n`);
	expect(table()).toHaveLength(6);
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

import fc from "fast-check";
import { expect, test } from "vitest";
import { missingKey } from "./definition/schema-issues.ts";
import {
	catalogue,
	nearest,
	pointerOf,
	printIssue,
	SlipwayError,
	suggestion,
} from "./index.ts";
import { issueOf } from "./issue.ts";
import * as progress from "./progress-issues.ts";
import { sandboxStateOfAnotherVersion } from "./sandbox-issues.ts";

const types = catalogue.flatMap((group) => group.types);

test("every code is there once", () => {
	const codes = types.map(({ code }) => code);
	expect(new Set(codes).size).toBe(codes.length);
});

test("every code about progress has its page", () => {
	const codes = types.map(({ code }) => code);
	for (const { code } of Object.values(progress)) expect(codes).toContain(code);
});

test.each(types)("$code says what, why and what to do", (type) => {
	const issue = type.sample();
	expect(issue.code).toBe(type.code);
	expect(issue.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
	for (const text of [issue.message, issue.hint, type.meaning, type.fix])
		expect(text).toMatch(/^[^a-z].*[.?]$/s);
});

test.each([
	[1, 2, "an older version", "Start again with a new state."],
	[3, 2, "a newer version", "Update Slipway."],
])(
	"a state of format %i, where %i is read, is said to be from %s",
	(version, read, age, step) => {
		const issue = issueOf(sandboxStateOfAnotherVersion, [], { version, read });
		expect(issue.message).toContain(age);
		expect(issue.hint).toContain(step);
	},
);

test("a key of which nothing is said is asked for by its name alone", () => {
	const hint = (description: string) =>
		issueOf(missingKey, [], { key: "unit", description }).hint;
	expect(hint("The unit of the figures.")).toBe(
		"Add “unit”: The unit of the figures.",
	);
	expect(hint("")).toBe("Add “unit”.");
});

test("prints code, place, fact and hint", () => {
	expect(
		printIssue({
			code: "cycle",
			severity: "error",
			path: ["stages", "a/b", 0],
			message: "The fact.",
			hint: "The step.",
		}),
	).toBe("[cycle] /stages/a~1b/0\n  The fact.\n  Hint: The step.");
});

test("an error carries every issue in its message", () => {
	const issues = types.slice(0, 2).map((type) => type.sample());
	const error = new SlipwayError(issues, "The definition");
	expect(error).toBeInstanceOf(Error);
	expect(error.name).toBe("SlipwayError");
	expect(error.message).toContain("The definition has 2 problems.");
	for (const issue of issues) expect(error.message).toContain(issue.message);
});

test("a pointer escapes tilde and slash (RFC 6901)", () => {
	expect(pointerOf(["m~n", "a/b", 0])).toBe("/m~0n/a~1b/0");
	expect(pointerOf([])).toBe("");
});

test("a name with one letter left out, added, changed or swapped is still found", () => {
	const name = fc.stringMatching(/^[a-z]{6,12}$/);
	fc.assert(
		fc.property(
			name,
			fc.nat(),
			fc.constantFrom(0, 1, 2, 3),
			(word, seed, kind) => {
				const at = seed % (word.length - 1);
				const slip = [
					word.slice(0, at) + word.slice(at + 1),
					`${word.slice(0, at)}q${word.slice(at)}`,
					`${word.slice(0, at)}q${word.slice(at + 1)}`,
					word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
				][kind] as string;
				expect(nearest(slip, ["0000000000", word])).toBe(word);
			},
		),
	);
});

test("offers nothing when nothing is near", () => {
	expect(nearest("kick-off", ["certification", "go-live"])).toBeUndefined();
	expect(suggestion("kick-off", ["certification", "go-live"])).toBe(
		"Known: certification, go-live.",
	);
	expect(suggestion("kick-off", [])).toBe("None is defined yet.");
});

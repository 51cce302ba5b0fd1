import { expect, test } from "vitest";
import { applicableTasks } from "./applicable.ts";
import { readProcess } from "./check/index.ts";
import { coverageGaps } from "./coverage.ts";
import { example } from "./example.ts";
import { processJsonSchema } from "./json-schema.ts";

const process = readProcess(example);

test("a task that does not apply holds no one up", () => {
	const waits = (region: string) =>
		applicableTasks(process, { region }).map(
			({ id, waitsFor }) => `${id} < ${waitsFor.join()}`,
		);
	expect(waits("uk")).toEqual([
		"send-mandate < ",
		"issue-credentials < send-mandate",
		"build < issue-credentials",
		"review-round < build",
	]);
	expect(waits("europe")).toEqual([
		"issue-credentials < ",
		"build < issue-credentials",
		"review-round < build",
	]);
});

test("reading twice changes nothing", () => {
	expect(readProcess(process)).toEqual(process);
});

test("a coverage table lacks nothing, or says what", () => {
	const row = {
		heading: "Account",
		fact: "A mandate.",
		at: ["/documents/mandate"],
	};
	const coverage = { source: "guide", headings: ["Account"], rows: [row] };
	expect(coverageGaps(process, coverage)).toEqual([]);
	expect(
		coverageGaps(process, {
			source: "giude",
			headings: ["Account", "Review"],
			rows: [
				{ ...row, at: ["/documents/mandat"] },
				{ ...row, heading: "Other" },
				{ ...row, at: [] },
			],
		}),
	).toEqual([
		"The source “giude” is not defined.",
		"The heading “Review” has no row.",
		"“A mandate.” is under the unknown heading “Other”.",
		"“A mandate.” names no place.",
		"“A mandate.” points at /documents/mandat, where there is nothing.",
	]);
});

test("the JSON Schema describes every key of a process", () => {
	const schema = processJsonSchema();
	expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
	expect(schema.required).toContain("stages");
	const properties = Object.entries(schema.properties ?? {});
	expect(properties.length).toBeGreaterThan(15);
	const text = JSON.stringify(schema);
	for (const word of [
		"business days",
		"startsWhen",
		"published",
		"derived",
		"assumed",
	])
		expect(text).toContain(word);
});

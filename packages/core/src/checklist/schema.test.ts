import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod";
import { emptyProgress, progressVersion } from "./progress.ts";
import { progressJsonSchema } from "./schema.ts";

/** Reads by the published JSON Schema alone, as a program of somebody else would. */
const published = z.fromJSONSchema(
	JSON.parse(JSON.stringify(progressJsonSchema())),
);

test("the published schema accepts what is stored and exported", () => {
	const stored: unknown = JSON.parse(
		readFileSync(
			new URL(`fixtures/version-${progressVersion}.json`, import.meta.url),
			"utf8",
		),
	);
	expect(published.safeParse(stored).error).toBeUndefined();
	expect(published.safeParse(emptyProgress("example")).success).toBe(true);
});

test.each([
	["another format", { format: "something-else" }],
	["a future version", { version: progressVersion + 1 }],
	["a key nobody knows", { admin: true }],
	["a field without writes", { tasks: { build: { note: [] } } }],
	[
		"a script as evidence",
		{
			tasks: {
				build: {
					evidence: [{ value: "javascript:alert(1)", at: 1, by: "0ann", n: 1 }],
				},
			},
		},
	],
])("the published schema refuses %s", (_, changes) => {
	expect(
		published.safeParse({ ...emptyProgress("example"), ...changes }).success,
	).toBe(false);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { ProgressSchema } from "../schema.ts";
import { events, play } from "../testing/arbitrary-progress.ts";
import { edit, entry } from "../testing/broken-progress.ts";
import { problemIn } from "./problem.ts";

test("the reader accepts what the schema accepts, and nothing else", () => {
	const odd = fc.oneof(
		fc.jsonValue(),
		fc.constantFrom<unknown>(
			"",
			"2026-11-20",
			0,
			1,
			"0ann",
			"uk",
			[],
			{},
			[entry("uk")],
			[entry({ is: "open" })],
			[entry({ is: "done", on: "2028-02-29" })],
			[entry("https://a.example/")],
			[entry(["uk"])],
			{ "0bob": 3 },
		),
	);
	const valid = events.map((all) => play(all)[0]);
	let accepted = 0;
	fc.assert(
		fc.property(
			valid,
			fc.array(fc.tuple(fc.nat(), odd, fc.boolean()), { maxLength: 2 }),
			(progress, edits) => {
				const value = edits.reduce<unknown>(
					(before, [place, replacement, rename]) =>
						edit(before, place, structuredClone(replacement), rename),
					JSON.parse(JSON.stringify(progress)),
				);
				// The schema library overlooks this key; the reader refuses it, which has a test of its own.
				fc.pre(!JSON.stringify(value).includes("__proto__"));
				const bySchema = ProgressSchema.safeParse(value).success;
				if (bySchema) accepted++;
				expect(problemIn(value) === undefined).toBe(bySchema);
			},
		),
		{ numRuns: 3000 },
	);
	expect(accepted).toBeGreaterThan(300);
});

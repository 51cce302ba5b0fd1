import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pointerOf } from "../../errors/issue.ts";
import { emptyProgress } from "../progress.ts";
import { entry, json, withTask } from "../testing/broken-progress.ts";
import { readProgress } from "./read-progress.ts";

describe("hostile or broken input", () => {
	test.each([
		["a text that is cut off", '{"format":', "progress-not-json", ""],
		["a web page", "<html>", "progress-not-json", ""],
		["nothing", "", "progress-not-json", ""],
		["a list", "[]", "not-progress", "/format"],
		["null", "null", "not-progress", "/format"],
		["another JSON file", '{"name":"slipway"}', "not-progress", "/format"],
		[
			"more than any real file",
			`"${"x".repeat(4_000_001)}"`,
			"progress-too-large",
			"",
		],
		[
			"brackets within brackets",
			"[".repeat(3_000_000),
			"progress-too-deep",
			"",
		],
		[
			"objects within objects",
			'{"a":'.repeat(500_000),
			"progress-too-deep",
			"",
		],
		[
			"a future version",
			json({ version: 7 }),
			"progress-from-the-future",
			"/version",
		],
		[
			"no version",
			json({ version: undefined }),
			"progress-wrong-value",
			"/version",
		],
		[
			"a version in words",
			json({ version: "1" }),
			"progress-wrong-value",
			"/version",
		],
		[
			"another provider",
			json({ process: "siteminder" }),
			"progress-of-another-process",
			"/process",
		],
		[
			"the prototype as a task",
			JSON.stringify(emptyProgress("example")).replace(
				'"tasks":{',
				'"tasks":{"__proto__":{"status":[]}',
			),
			"progress-wrong-value",
			"/tasks/__proto__",
		],
		[
			"the constructor as a task",
			json({ tasks: { constructor: {} } }),
			"progress-wrong-value",
			"/tasks/constructor",
		],
		[
			"the constructor as an answer",
			json({ answers: { constructor: [entry("uk")] } }),
			"progress-wrong-value",
			"/answers/constructor",
		],
		[
			"a huge time",
			json({ details: { company: [{ ...entry("A"), at: 1e300 }] } }),
			"progress-wrong-value",
			"/details/company/0/at",
		],
		[
			"a huge count",
			json({ details: { company: [{ ...entry("A"), n: 2 ** 53 }] } }),
			"progress-wrong-value",
			"/details/company/0/n",
		],
		[
			"a fraction",
			json({ details: { company: [{ ...entry("A"), n: 1.5 }] } }),
			"progress-wrong-value",
			"/details/company/0/n",
		],
		[
			"a negative time",
			json({ details: { company: [{ ...entry("A"), at: -1 }] } }),
			"progress-wrong-value",
			"/details/company/0/at",
		],
		[
			"a key nobody knows",
			json({ admin: true }),
			"progress-wrong-value",
			"/admin",
		],
		[
			"a missing key",
			json({ tasks: undefined }),
			"progress-wrong-value",
			"/tasks",
		],
		[
			"a script as evidence",
			JSON.stringify(withTask({ evidence: [entry("javascript:alert(1)")] })),
			"progress-wrong-value",
			"/tasks/build/evidence/0/value",
		],
		[
			"a script in the name of a browser",
			json({ details: { company: [{ ...entry("A"), by: "<script>" }] } }),
			"progress-wrong-value",
			"/details/company/0/by",
		],
		[
			"a prototype key in what was seen",
			json({
				details: { company: [{ ...entry("A"), over: { constructor: 1 } }] },
			}),
			"progress-wrong-value",
			"/details/company/0/over/constructor",
		],
		[
			"an endless note",
			JSON.stringify(withTask({ note: [entry("x".repeat(4001))] })),
			"progress-wrong-value",
			"/tasks/build/note/0/value",
		],
		[
			"control characters",
			JSON.stringify(withTask({ owner: [entry("a\u0000b")] })),
			"progress-wrong-value",
			"/tasks/build/owner/0/value",
		],
		[
			"a day that does not exist",
			JSON.stringify(withTask({ planned: [entry("2027-02-29")] })),
			"progress-wrong-value",
			"/tasks/build/planned/0/value",
		],
		[
			"a day in the year 9999",
			JSON.stringify(
				withTask({ status: [entry({ is: "done", on: "9999-12-31" })] }),
			),
			"progress-wrong-value",
			"/tasks/build/status/0/value/on",
		],
		[
			"a status nobody knows",
			JSON.stringify(withTask({ status: [entry({ is: "certified" })] })),
			"progress-wrong-value",
			"/tasks/build/status/0/value",
		],
		[
			"a field without writes",
			JSON.stringify(withTask({ status: [] })),
			"progress-wrong-value",
			"/tasks/build/status",
		],
	])("%s gives a clear error", (_, text, code, pointer) => {
		const { progress, issue } = readProgress(text, "example");
		expect(progress).toBeUndefined();
		expect(issue?.code).toBe(code);
		expect(pointerOf(issue?.path ?? [])).toBe(pointer);
		expect(issue?.message).toMatch(/\.$/);
		expect(issue?.message.length).toBeLessThan(300);
	});

	test("a script in a note is only text", () => {
		const note = '<script>alert(1)</script><img src=x onerror="alert(1)">';
		const { progress } = readProgress(
			JSON.stringify(withTask({ note: [entry(note)] })),
		);
		expect(progress?.tasks.build?.note?.[0]?.value).toBe(note);
	});

	test("any text at all is read without throwing", () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.json(),
					fc.string().map((text) => json({ process: text })),
				),
				(text) => {
					const { progress, issue } = readProgress(text);
					expect(progress === undefined).toBe(issue !== undefined);
				},
			),
		);
	});
});

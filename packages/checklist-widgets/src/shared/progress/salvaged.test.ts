import { emptyProgress, record } from "@slipway/core/checklist";
import { expect, test } from "vitest";
import { salvaged } from "./salvaged.ts";

const progress = record(
	record(
		emptyProgress("example"),
		{ task: "build", field: "note", text: "Kept, “whole”." },
		{ by: "0ann", at: 1 },
	),
	{ task: "sign", status: { is: "done", on: "2026-11-20" } },
	{ by: "0ann", at: 2 },
);
const text = JSON.stringify(progress);

test("of a text that is cut off anywhere, what stands before comes back, and the rest is told", () => {
	for (let length = text.indexOf('"tasks"'); length < text.length; length++) {
		const { progress: read, problems } = salvaged(
			text.slice(0, length),
			"example",
		);
		expect(read).toBeDefined();
		expect(problems[0]).toMatch(/cut off/);
		const note = read?.tasks.build?.note?.[0]?.value;
		if (length > text.indexOf('"sign"')) expect(note).toBe("Kept, “whole”.");
	}
});

test.each([
	["nothing", ""],
	["a web page", "<!doctype html><p>no</p>"],
	["noise", "\u0000\u0001{{{]]"],
	["another checklist", JSON.stringify(emptyProgress("siteminder"))],
])("of %s nothing comes back, and why is told", (_, nothing) => {
	const read = salvaged(nothing, "example");
	expect(Object.keys(read.progress?.tasks ?? {})).toEqual([]);
	expect(read.problems).not.toEqual([]);
});

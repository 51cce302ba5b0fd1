import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import type { Change } from "../change.ts";
import { plan, said } from "../testing/example-plan.ts";
import { checklistView } from "../view/checklist-view.ts";
import { csvOf } from "./csv.ts";
import { markdownOf } from "./markdown.ts";

const today = "2026-11-26";

/** Pieces of which spreadsheets, Markdown and HTML make something, in any order, among any other text. */
const piece = fc.oneof(
	fc.constantFrom(
		..."=+-@＝＋－＠﹦﹢﹣﹫−|%\t\r\n,;'\"`‘“ \u00a0\u200b\u200e\ufeff",
		..."#*_~[]()<>!&$\\:.1)x",
		"[ ] ",
		"- [x] ",
		"---",
		"===",
		"```\n",
		"<script>",
		"</li>",
		"<!--",
		"&lt;",
		"&#35;",
		"https://a.example/?b=1&c",
		"www.a.example",
		"[a](javascript:b)",
		"![a](b)",
		"[^1]",
		"| a | b |\n|---|---|\n",
		"Evidence: <",
		"HYPERLINK(1)",
		"cmd|' /C calc'!A0",
	),
	fc.string({ unit: "binary", maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(""));

/** A note, an owner, a reason and the name of somebody waited for: every free text of a task. */
const free = (text: string): readonly Change[] => [
	{ task: "build", field: "note", text },
	{ task: "build", field: "owner", text },
	{ task: "send-mandate", status: { is: "skipped", because: text } },
	{
		task: "review-round",
		status: { is: "waiting", for: text, since: "2026-11-20" },
	},
	{ task: "gone", field: "note", text },
];
const viewOf = (text: string) =>
	checklistView(plan, said(...free(text)), today);

describe("a table for spreadsheets", () => {
	const readings = [",", ";", "\t", "|"];
	test("no cell begins like a formula, whatever a program takes for the end of a cell", () => {
		fc.assert(
			fc.property(text, fc.constantFrom(...readings), (note, delimiter) => {
				const rows: string[][] = parse(csvOf(viewOf(note)), {
					bom: true,
					delimiter,
					relax_quotes: true,
					relax_column_count: true,
				});
				for (const cell of rows.flat())
					expect(
						cell.normalize("NFKC").replace(/^[\s\p{Cf}\p{Pi}\p{Pf}"`´]+/u, ""),
					).not.toMatch(/^[=+\-@\u2212]/);
			}),
			{ numRuns: 600 },
		);
	});
	test("apart from the apostrophes a cell is the text", () => {
		fc.assert(
			fc.property(text, (note) => {
				const rows: Record<string, string>[] = parse(csvOf(viewOf(note)), {
					bom: true,
					columns: true,
					record_delimiter: "\r\n",
				});
				const [row] = rows.filter((each) => each["Task id"] === "build");
				expect(row?.Note?.replaceAll("'", "")).toBe(note.replaceAll("'", ""));
			}),
		);
	});
	test("a byte order mark says that it is UTF-8", () => {
		expect(csvOf(viewOf("ü")).codePointAt(0)).toBe(0xfeff);
		expect(csvOf(viewOf("ü")).slice(1)).not.toContain("\ufeff");
	});
});

describe("a text for a ticket", () => {
	const htmlOf = (note: string) =>
		micromark(markdownOf(plan, viewOf(note), today), {
			extensions: [gfm()],
			htmlExtensions: [gfmHtml()],
			allowDangerousHtml: true,
			allowDangerousProtocol: true,
		});
	const tags = (html: string) => html.match(/<[^>]*>/g);
	const entities: Record<string, string> = {
		"&lt;": "<",
		"&gt;": ">",
		"&amp;": "&",
		"&quot;": '"',
	};
	const textOf = (html: string) =>
		html
			.replace(/<[^>]*>/g, "")
			.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);

	test("has the same structure whatever stands in a note, and says what was written", () => {
		const plainly = tags(htmlOf("word"));
		fc.assert(
			fc.property(text, (note) => {
				const shown = note.replace(/[\s\p{Cc}]+/gu, " ").trim();
				fc.pre(shown !== "");
				const html = htmlOf(note);
				expect(tags(html)).toEqual(plainly);
				expect(textOf(html)).toContain(`\n${shown}\n`);
			}),
			{ numRuns: 250 },
		);
	});
});

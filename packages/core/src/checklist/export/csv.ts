import { valueIn } from "../progress.ts";
import type { ChecklistView } from "../view/checklist-view.ts";
import type { TaskView } from "../view/task-view.ts";

const columns: readonly (readonly [
	string,
	(view: TaskView, stage: string) => string | number | undefined,
])[] = [
	["Stage", (_, stage) => stage],
	["Task id", ({ task }) => task.id],
	["Task", ({ task }) => task.title],
	["Who", ({ task }) => task.who],
	["Requirement", ({ task }) => task.requirement],
	["State", ({ state }) => state],
	["In words", ({ words }) => words],
	["Since", ({ since }) => since],
	["Due", ({ due }) => due],
	["Overdue (working days)", ({ overdue }) => overdue || undefined],
	["Planned", ({ said }) => valueIn(said.planned)],
	["Owner", ({ said }) => valueIn(said.owner)],
	["Note", ({ said }) => valueIn(said.note)],
	["Evidence", ({ said }) => valueIn(said.evidence)],
];

/**
 * The checklist as a table for spreadsheets: CSV by RFC 4180, one task a line. Begins with a byte order mark, without which
 * Excel takes UTF-8 for the local code page. Reading only; it cannot be imported.
 *
 * @example
 * ```ts
 * import { checklistView, csvOf, emptyProgress, planOf } from "@slipway/core/checklist";
 * import { example, readProcess } from "@slipway/core/process";
 * const view = checklistView(planOf(readProcess(example), []), emptyProgress("example"), "2026-11-26");
 * csvOf(view).split("\r\n")[1]?.split(",").slice(0, 4); // => ["Account", "send-mandate", "Send the direct debit mandate", "you"]
 * ```
 */
export function csvOf({ stages }: ChecklistView): string {
	const rows = stages.flatMap(({ title, tasks }) =>
		tasks.map((view) => columns.map(([, value]) => value(view, title) ?? "")),
	);
	return `\ufeff${[columns.map(([name]) => name), ...rows]
		.map((row) => `${row.map((value) => cell(String(value))).join(",")}\r\n`)
		.join("")}`;
}

/**
 * What makes spreadsheets run a cell (OWASP, “CSV injection”): the signs, also as full-width, small and raised ones,
 * behind spaces, quotes, and characters that nobody sees. Not only where a cell begins: a program that takes semicolons,
 * tabs or line ends for the end of a cell begins another one there.
 */
const formula =
	/[=+\-@\u2212\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u207a-\u207c\u208a-\u208c]/;
const separator = /[,;|\t\r\n\u2028\u2029]/;
/** Whatever stands between them: taken as a whole, because looking on from each of its characters would take long. */
const gap =
	/^[,;|\s\p{Cc}\p{Cf}\p{Pi}\p{Pf}"'`´]*|[,;|\s\p{Cc}\p{Cf}\p{Pi}\p{Pf}"'`´]+/gu;

/** An apostrophe makes it plain text; quotes hold together what other separators would part. */
function cell(text: string): string {
	const plain = text
		.replace(gap, (signs, at: number) =>
			formula.test(text.charAt(at + signs.length)) &&
			(at === 0 || separator.test(signs))
				? `${signs}'`
				: signs,
		)
		// These begin a cell's formula by being skipped.
		.replace(/^(?=[\t\r\n])/, "'");
	return /[^\w \-.:]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

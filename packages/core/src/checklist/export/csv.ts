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

/** The checklist as a table for spreadsheets: CSV by RFC 4180, one task a line. Reading only; it cannot be imported. */
export function csvOf({ stages }: ChecklistView): string {
	const rows = stages.flatMap(({ title, tasks }) =>
		tasks.map((view) => columns.map(([, value]) => value(view, title) ?? "")),
	);
	return [columns.map(([name]) => name), ...rows]
		.map((row) => `${row.map((value) => cell(String(value))).join(",")}\r\n`)
		.join("");
}

/** Spreadsheets run a cell that starts like a formula (OWASP, “CSV injection”); an apostrophe makes it plain text. */
function cell(text: string): string {
	const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

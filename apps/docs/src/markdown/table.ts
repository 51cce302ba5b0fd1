import type { Place } from "./address.ts";
import { inlineOf } from "./inline.ts";
import {
	findElement,
	isElement,
	type PageElement,
	type PageNode,
} from "./page-tree.ts";

/**
 * A table with its caption above it; one without a head gets an empty one, which Markdown asks for.
 * @param blocksOf how what is in a cell is written
 */
export function tableOf(
	table: PageElement,
	place: Place,
	blocksOf: (nodes: readonly PageNode[], place: Place) => readonly string[],
): readonly string[] {
	const caption = findElement(table.children, ({ name }) => name === "caption");
	const rows = rowsOf(table);
	const cells = rows.map((row) =>
		row.children.filter(isElement).map((cell) =>
			blocksOf(cell.children, place)
				.join("; ")
				// Nothing begins a list within a cell
				.replace(/^(\d+)\\/, "$1")
				.replaceAll("|", "\\|")
				.replaceAll("\n", " "),
		),
	);
	const hasHead = rows[0]?.children
		.filter(isElement)
		.every(({ name, attribs }) => name === "th" && attribs.scope !== "row");
	const [head = [], ...body] = hasHead
		? cells
		: [cells[0]?.map(() => "") ?? [], ...cells];
	const line = (row: readonly string[]) => `| ${row.join(" | ")} |`;
	return [
		...(caption ? [`${inlineOf(caption.children, place)}:`] : []),
		[line(head), line(head.map(() => "---")), ...body.map(line)].join("\n"),
	];
}

function rowsOf({ children }: PageElement): readonly PageElement[] {
	return children
		.filter(isElement)
		.flatMap((part) => (part.name === "tr" ? [part] : rowsOf(part)));
}

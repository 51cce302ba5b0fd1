import type { Basis, Guide } from "../guide.ts";

/** A line of a cell: what is so, and where it comes from. */
export interface CellLine {
	readonly text: string;
	/** How strongly, and for whom, where that is not for everybody. */
	readonly note?: string;
	/** The part of the guide that says so. */
	readonly href: string;
	/** Who acts, where the line is a task. */
	readonly actor?: string;
	readonly basis?: Basis;
}

/** What a row says about one provider. */
export interface Cell {
	readonly lines: readonly CellLine[];
	/** By which providers are put in order, least first; left out where the row has no figure. */
	readonly value?: number;
}

/** A row of the comparison. */
export interface CompareRow {
	/** Also its name in addresses; it never changes. */
	readonly id: string;
	readonly title: string;
	readonly cell: (guide: Guide) => Cell;
}

/** A cell of one line. */
export const oneLine = (text: string, href: string, value?: number): Cell => ({
	lines: [{ text, href }],
	...(value !== undefined && { value }),
});

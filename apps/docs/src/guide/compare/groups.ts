import type { Heading } from "../sections/section.ts";
import { certifyRows, operateRows } from "./certify-rows.ts";
import { interfaceRows } from "./interface-rows.ts";
import { phaseRows } from "./phase-rows.ts";
import { type PhaseId, phaseTitles } from "./phases.ts";
import type { CompareRow } from "./row.ts";
import { wholeRows } from "./whole-rows.ts";

/** Rows under one heading. */
export interface CompareGroup {
	readonly id: string;
	readonly title: string;
	readonly rows: readonly CompareRow[];
}

const beside: { readonly [phase: string]: readonly CompareRow[] } = {
	certify: certifyRows,
	operate: operateRows,
};

/** The comparison: the whole way, the interface, then the lifecycle phase by phase. */
export const compareGroups: readonly CompareGroup[] = [
	{ id: "whole", title: "The whole way", rows: wholeRows },
	{ id: "interface", title: "The interface", rows: interfaceRows },
	...Object.entries(phaseTitles).map(([id, title]) => ({
		id,
		title,
		rows: [...phaseRows(id as PhaseId), ...(beside[id] ?? [])],
	})),
];

/** The headings of the page. */
export const compareHeadings: readonly Heading[] = compareGroups.map(
	({ id, title }) => ({ depth: 2, slug: id, text: title }),
);

import { checkRow } from "./check-row.ts";
import { completionRow } from "./completion-row.ts";
import { driftRow } from "./drift-row.ts";
import { estimateRow } from "./estimate-row.ts";
import { helpRowOf } from "./help-row.ts";
import { portfolioRow } from "./portfolio-row.ts";
import { recordRow } from "./record-row.ts";
import { rehearseRow } from "./rehearse-row.ts";
import type { CommandRow } from "./row.ts";
import { sandboxRow } from "./sandbox-row.ts";
import { verifyRow } from "./verify-row.ts";

const rows: readonly CommandRow[] = [
	sandboxRow,
	rehearseRow,
	recordRow,
	driftRow,
	verifyRow,
	estimateRow,
	portfolioRow,
	checkRow,
	completionRow,
];

export const helpRow = helpRowOf(rows.map(({ name }) => name));

/**
 * Every command with its options, in the order of the help. Help, parsing, completion, the page of the site and the tests
 * of the examples are made from it.
 */
export const commandTable: readonly CommandRow[] = [...rows, helpRow];

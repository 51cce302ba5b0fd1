import { lineOf, type Report } from "@slipway/rehearsal";
import { printable } from "../printable.ts";

/** The cases that stand otherwise than before, each in its lines for a terminal. */
export function changesIn(before: Report, after: Report): readonly string[] {
	const known = new Map(before.cases.map((each) => [each.id, told(each)]));
	return after.cases
		.map((each) => [each.id, told(each)] as const)
		.filter(([id, lines]) => known.get(id) !== lines)
		.map(([, lines]) => lines);
}

const told = (each: Report["cases"][number]): string =>
	lineOf(each).map(printable).join("\n");

import { expect, test } from "vitest";
import { pert } from "../testing/networks.ts";
import {
	type Distribution,
	quantileIn,
	quantileTable,
} from "./distribution.ts";
import { stillRunning } from "./still-running.ts";

const cases = 200_000;

/** Lengths of the whole task, drawn without a thought of what has passed: evenly from all of its quantiles. */
const lengthsOf = (distribution: Distribution) => {
	const table = quantileTable(distribution);
	return {
		table,
		lengths: Float64Array.from({ length: cases }, (_, each) =>
			quantileIn(table, (each + 0.5) / cases),
		),
	};
};

const figures = [
	["near its middle", pert(2, 5, 12)],
	["with a long end", pert(1, 2, 40)],
	[
		"in a triangle",
		{ shape: "triangular", optimistic: 0, likely: 3, pessimistic: 9 },
	],
] as const;

test.each(figures)(
	"by brute force: of all lengths %s, those that last longer than the time gone have the quantiles that are drawn",
	(_, distribution) => {
		const { table, lengths } = lengthsOf(distribution);
		const range = (table.at(-1) as number) - (table[0] as number);
		for (const passed of [0.05, 0.3, 0.6, 0.85]) {
			const gone = quantileIn(table, passed);
			const kept = lengths.filter((length) => length > gone);
			const { table: left, isOverdue } = stillRunning(table, gone, 1);
			expect(isOverdue).toBe(false);
			for (const share of [0.05, 0.25, 0.5, 0.75, 0.95]) {
				const forced = kept[Math.floor(share * kept.length)] as number;
				expect(Math.abs(quantileIn(left, share) - forced)).toBeLessThan(
					0.004 * range,
				);
			}
		}
	},
);

test.each(figures)(
	"by brute force: overdue %s, what is left is what the last tenth of all lengths still had when it became overdue",
	(_, distribution) => {
		const { table, lengths } = lengthsOf(distribution);
		const range = (table.at(-1) as number) - (table[0] as number);
		const limit = lengths[Math.floor(0.9 * cases)] as number;
		const least = 1;
		const kept = lengths
			.filter((length) => length > limit)
			.map((length) => Math.max(least, length - limit));
		for (const late of [0.01, 5, 500]) {
			const { table: left, isOverdue } = stillRunning(
				table,
				limit + late,
				least,
			);
			expect(isOverdue).toBe(true);
			for (const share of [0.05, 0.5, 0.95]) {
				const forced = kept[Math.floor(share * kept.length)] as number;
				expect(Math.abs(quantileIn(left, share) - forced)).toBeLessThan(
					0.004 * range,
				);
			}
		}
	},
);

import { quantileIn, tableSize } from "./distribution.ts";

/** How often a piece of work is done: by others for all at once, by the partner's people one after the other. */
export interface Repeated {
	readonly times: number;
	readonly how: "at-once" | "one-after-another";
}

/** A table for work that is done several times: the slowest of the lengths, or their sum, each drawn on its own. */
export function repeatedTable(
	table: Float64Array,
	{ times, how }: Repeated,
): Float64Array {
	if (times <= 1) return table;
	return how === "at-once" ? slowestOf(table, times) : sumOf(table, times);
}

/** All of n lengths are under an amount with the nth power of the chance of one: F(x)ⁿ, the largest order statistic. */
function slowestOf(table: Float64Array, times: number): Float64Array {
	return Float64Array.from({ length: tableSize + 1 }, (_, point) =>
		quantileIn(table, (point / tableSize) ** (1 / times)),
	);
}

/** Steps that the range of one length is cut into before lengths are added. */
const steps = 128;
/** A chance at either end that is left out, so that sums of many lengths stay short. */
const negligible = 1e-8;

/** Chances at amounts `least`, `least` + 1, … in steps of one width. */
interface Chances {
	readonly least: number;
	readonly at: Float64Array;
}

function sumOf(table: Float64Array, times: number): Float64Array {
	const low = table[0] as number;
	const width = ((table[tableSize] as number) - low) / steps;
	if (width === 0) return new Float64Array(tableSize + 1).fill(low * times);
	let doubled = chancesIn(table, low, width);
	let sum: Chances = { least: 0, at: Float64Array.of(1) };
	for (let left = times; left > 0; left = left >> 1) {
		if (left & 1) sum = added(sum, doubled);
		if (left > 1) doubled = added(doubled, doubled);
	}
	return tableOf(sum, times * low, width);
}

/** The chance of each step; each place of the table has the same chance, shared by the two steps beside it, so that the mean stays. */
function chancesIn(table: Float64Array, low: number, width: number): Chances {
	const at = new Float64Array(steps + 1);
	for (let place = 0; place < tableSize; place++) {
		const amount =
			((table[place] as number) + (table[place + 1] as number)) / 2;
		const position = (amount - low) / width;
		const step = Math.min(Math.floor(position), steps - 1);
		at[step] = (at[step] as number) + (step + 1 - position) / tableSize;
		at[step + 1] = (at[step + 1] as number) + (position - step) / tableSize;
	}
	return { least: 0, at };
}

function added(left: Chances, right: Chances): Chances {
	const at = new Float64Array(left.at.length + right.at.length - 1);
	for (let step = 0; step < left.at.length; step++) {
		const chance = left.at[step] as number;
		for (let further = 0; further < right.at.length; further++)
			at[step + further] =
				(at[step + further] as number) + chance * (right.at[further] as number);
	}
	let first = 0;
	while ((at[first] as number) < negligible) first++;
	let end = at.length;
	while ((at[end - 1] as number) < negligible) end--;
	return { least: left.least + right.least + first, at: at.slice(first, end) };
}

/** Chances as quantiles: between two steps the amount is taken as a straight line, from half a step before to half a step after. */
function tableOf(
	{ least, at }: Chances,
	low: number,
	width: number,
): Float64Array {
	const total = at.reduce((sum, chance) => sum + chance, 0);
	const table = new Float64Array(tableSize + 1);
	let step = 0;
	let before = 0;
	for (let point = 0; point <= tableSize; point++) {
		const target = (point / tableSize) * total;
		while (step < at.length - 1 && before + (at[step] as number) < target)
			before += at[step++] as number;
		const part = Math.min((target - before) / (at[step] as number), 1);
		table[point] = low + Math.max(least + step + part - 0.5, 0) * width;
	}
	return table;
}

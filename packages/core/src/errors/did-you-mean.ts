/**
 * The known name nearest to the one received, or undefined when none is near. Near means at most a third of its
 * letters away in optimal string alignment distance (Levenshtein's edits and swapped neighbours).
 * @example
 * ```ts
 * import { nearest } from "@slipway/core/errors";
 * nearest("priotiket", ["prioticket", "siteminder"]); // => "prioticket"
 * ```
 */
export function nearest(
	received: string,
	known: readonly string[],
): string | undefined {
	let best: string | undefined;
	let bestDistance = Math.max(1, Math.floor(received.length / 3)) + 1;
	for (const name of known) {
		const distance = distanceBetween(
			received.toLowerCase(),
			name.toLowerCase(),
		);
		if (distance < bestDistance) {
			best = name;
			bestDistance = distance;
		}
	}
	return best;
}

/**
 * A hint that offers the nearest known name, or lists the known ones.
 * @example
 * ```ts
 * import { suggestion } from "@slipway/core/errors";
 * suggestion("priotiket", ["prioticket", "siteminder"]); // => "Did you mean “prioticket”?"
 * ```
 */
export function suggestion(received: string, known: readonly string[]): string {
	const near = nearest(received, known);
	if (near !== undefined) return `Did you mean “${near}”?`;
	if (known.length === 0) return "None is defined yet.";
	const shown = known.slice(0, 12).join(", ");
	return known.length > 12
		? `Known: ${shown} and ${known.length - 12} more.`
		: `Known: ${shown}.`;
}

function distanceBetween(left: string, right: string): number {
	const table = Array.from({ length: left.length + 1 }, (_, row) =>
		Array.from({ length: right.length + 1 }, (_, column) =>
			row === 0 ? column : column === 0 ? row : 0,
		),
	);
	const at = (row: number, column: number) => table[row]?.[column] ?? 0;
	for (let row = 1; row <= left.length; row++) {
		for (let column = 1; column <= right.length; column++) {
			const same = left[row - 1] === right[column - 1] ? 0 : 1;
			let distance = Math.min(
				at(row - 1, column) + 1,
				at(row, column - 1) + 1,
				at(row - 1, column - 1) + same,
			);
			const swapped =
				row > 1 &&
				column > 1 &&
				left[row - 1] === right[column - 2] &&
				left[row - 2] === right[column - 1];
			if (swapped) distance = Math.min(distance, at(row - 2, column - 2) + 1);
			(table[row] as number[])[column] = distance;
		}
	}
	return at(left.length, right.length);
}

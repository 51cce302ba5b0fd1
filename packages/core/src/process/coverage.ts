import { valueAtPointer } from "../errors/value-at.ts";
import type { Process } from "./types.ts";

/**
 * Shows that nothing of a provider's own process guide was lost: its headings, and each fact in our words with the
 * place in the definition that carries it.
 */
export interface Coverage {
	/** The source whose text is covered. */
	readonly source: string;
	/** The guide's headings, in order, as short as they stand there. */
	readonly headings: readonly string[];
	readonly rows: readonly CoverageRow[];
}

export interface CoverageRow {
	readonly heading: string;
	/** The fact in our words. */
	readonly fact: string;
	/** Where the definition carries it: JSON pointers (RFC 6901) such as `/stages/development/goal`. */
	readonly at: readonly string[];
}

/**
 * What a coverage table lacks, in sentences; empty when it is complete.
 *
 * @example
 * ```ts
 * import { coverageGaps, example, readProcess } from "@slipway/core/process";
 * coverageGaps(readProcess(example), { source: "guide", headings: ["Account"], rows: [] }); // => ["The heading “Account” has no row."]
 * ```
 */
export function coverageGaps(
	process: Process,
	coverage: Coverage,
): readonly string[] {
	const covered = new Set(coverage.rows.map(({ heading }) => heading));
	return [
		...(Object.hasOwn(process.sources, coverage.source)
			? []
			: [`The source “${coverage.source}” is not defined.`]),
		...coverage.headings
			.filter((heading) => !covered.has(heading))
			.map((heading) => `The heading “${heading}” has no row.`),
		...coverage.rows
			.filter(({ heading }) => !coverage.headings.includes(heading))
			.map(
				({ heading, fact }) =>
					`“${fact}” is under the unknown heading “${heading}”.`,
			),
		...coverage.rows
			.filter(({ at }) => at.length === 0)
			.map(({ fact }) => `“${fact}” names no place.`),
		...coverage.rows.flatMap(({ fact, at }) =>
			at
				.filter((pointer) => valueAtPointer(process, pointer) === undefined)
				.map(
					(pointer) =>
						`“${fact}” points at ${pointer}, where there is nothing.`,
				),
		),
	];
}

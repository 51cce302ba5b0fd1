import type { Process } from "@slipway/core/process";

/**
 * The processes and, up to `total`, clones of them under names of their own: what a benchmark of the site builds
 * (`DOCS_SYNTHETIC_PROVIDERS=1000`). With no more than the processes there are, nothing is added.
 */
export function withClones(
	processes: readonly Process[],
	total: number,
): readonly Process[] {
	const clones = Array.from(
		{ length: Math.max(0, total - processes.length) },
		(_, index) => processes[index % processes.length],
	);
	return [
		...processes,
		...clones.flatMap((original, index) =>
			original
				? [
						{
							...original,
							id: `${original.id}-${index + 1}`,
							provider: `${original.provider} ${index + 1}`,
						},
					]
				: [],
		),
	];
}

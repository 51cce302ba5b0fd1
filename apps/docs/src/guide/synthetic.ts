import type { Process } from "@slipway/core/process";

/**
 * As many processes as are asked for: the first ones or, when there are too few, all and clones of them under names of
 * their own. All as they are when no number is given.
 * @throws {RangeError} for a number that is none, or less than 1.
 */
export function asMany(
	processes: readonly Process[],
	total: string | undefined,
): readonly Process[] {
	if (total === undefined || total === "") return processes;
	const count = Number(total);
	if (!Number.isInteger(count) || count < 1)
		throw new RangeError(
			`“${total}” is no number of providers. Give a whole number from 1.`,
		);
	return Array.from({ length: count }, (_, index) => {
		const original = processes[index % processes.length];
		if (!original) throw new RangeError("There is no provider to clone.");
		const round = Math.floor(index / processes.length);
		return round === 0
			? original
			: {
					...original,
					id: `${original.id}-${round}`,
					provider: `${original.provider} ${round}`,
				};
	});
}

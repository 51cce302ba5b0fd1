import type { Network } from "../network/network.ts";

/** The days that the runs wait for each party at the mean, repairs included. */
export function waitingByParty(
	tasks: Network["tasks"],
	{ own, fix }: { readonly own: Float64Array; readonly fix: Float64Array },
) {
	const days = new Map<string, number>();
	tasks.forEach((task, index) => {
		days.set(task.party, (days.get(task.party) ?? 0) + (own[index] as number));
		if (task.review)
			days.set(
				task.review.fixParty,
				(days.get(task.review.fixParty) ?? 0) + (fix[index] as number),
			);
	});
	return [...days].map(([party, length]) => ({ party, days: length }));
}

import { workedBetween } from "../network/clock.ts";
import type { CompiledNetwork, CompiledTask } from "../network/compiled.ts";
import type { Network, Work } from "../network/network.ts";
import type { Drawn } from "../simulation/draw.ts";
import { percentile } from "../simulation/simulate.ts";

/** The work that is left for the partner's people, in person-days. */
export interface Effort {
	/** So many at most in half of the runs, and in four of five. */
	readonly half: number;
	readonly most: number;
	/** At the mean of the runs, by task; 0 for what others do. */
	readonly tasks: Float64Array;
}

/**
 * How much the partner's people work until launch: for each of their tasks the working days that one person is occupied,
 * rework after failed rounds included, times the share of their time that people have for it. What is done counts no
 * more, of what runs only the rest.
 *
 * @param attention the share of their working time that people have.
 */
export function effortOf(
	{ tasks, calendars }: Network,
	compiled: CompiledNetwork,
	draws: () => readonly Drawn[],
	runs: number,
	attention: number,
): Effort {
	/** Person-days in one unit of an amount: a day around the clock holds five sevenths of a working day. */
	const perDay = ({ runs, calendar }: Work) =>
		attention *
		(runs === "working days"
			? 1
			: (calendars[calendar]?.weekdays.length ?? 5) / 7);
	const rates = tasks.map(({ party, work, review }) => ({
		own: party === "partner" ? perDay(work) : 0,
		fix: review?.fixParty === "partner" ? perDay(review.fix) : 0,
	}));
	const gone = compiled.tasks.map((task) => goneOf(task, compiled.start));
	const sums = new Float64Array(tasks.length);
	const totals = new Float64Array(runs);
	for (let run = 0; run < runs; run++) {
		const drawn = draws();
		for (let index = 0; index < tasks.length; index++) {
			if (!Number.isNaN(compiled.tasks[index]?.doneAt)) continue;
			const { own, rounds } = drawn[index] as Drawn;
			const rate = rates[index] as (typeof rates)[number];
			let effort = Math.max(0, own - (gone[index] as number)) * rate.own;
			for (const { mend, again } of rounds)
				effort += mend * rate.fix + again * rate.own;
			sums[index] = (sums[index] as number) + effort;
			totals[run] = (totals[run] as number) + effort;
		}
	}
	totals.sort();
	return {
		half: percentile(totals, 0.5),
		most: percentile(totals, 0.8),
		tasks: sums.map((sum) => sum / runs),
	};
}

/** How much of its own length is behind a task that runs, in the measure of its lengths. */
function goneOf(
	{ startedAt, work: { clock } }: CompiledTask,
	start: number,
): number {
	if (!(startedAt < start)) return 0;
	return clock ? workedBetween(clock, startedAt, start) : start - startedAt;
}

import { hoursInBusinessDay } from "../../calendar/due-day.ts";
import { holds } from "../../process/condition/holds.ts";
import type { Answers, ApplicableTask, Process } from "../../process/index.ts";
import { advance, type Clock } from "../network/clock.ts";
import { trace } from "../network/day-of.ts";
import { percentile } from "../simulation/simulate.ts";

type Claim = Process["claims"][string];

/** The simulated runs beside one time that the provider names. Lengths are calendar days. */
export interface ClaimCompared {
	readonly id: string;
	/** Half of the runs took at most so long. */
	readonly half: number;
	/** Four in five runs took at most so long. */
	readonly most: number;
	/** The share of the runs that kept within the claim; missing for a claim without a figure. */
	readonly share?: number;
	/** Set where one round of a review is compared, because the provider names a time for one. */
	readonly perRound?: true;
}

/** Runs to set claims beside: when each task began and ended, and when the first round of each ended. */
export interface ComparedRuns {
	readonly runs: number;
	/** Run by run, task by task. */
	readonly starts: Float64Array;
	readonly finishes: Float64Array;
	/** When the first round of a task that can fail was over. */
	readonly firstRounds: (task: number) => Float64Array;
	/** When a task began before the day of the estimate, or NaN. */
	readonly begunAt: (task: number) => number;
	/** Whether somebody still waits for a task. */
	readonly isOpen: (task: number) => boolean;
}

/**
 * Sets the runs beside the published times. A task counts from its begin to its end, the whole way from the day of the
 * estimate, a stage from the end of the stages before it, because some of its tasks may have begun long before. A time that
 * a provider names for a review is that of one round, and is compared with one round. Claims that do not apply, and those
 * about what is done or not on the way to launch, are left out.
 *
 * @param provider the provider's calendar, on which claims in business days are counted.
 */
export function compareClaims(
	{ claims, stages: named }: Process,
	placed: readonly ApplicableTask[],
	answers: Answers,
	sample: ComparedRuns,
	start: number,
	provider: Clock,
): readonly ClaimCompared[] {
	const count = placed.length;
	const stages = Object.keys(named);
	return Object.entries(claims).flatMap(([id, claim]) => {
		if (!holds(claim.when, answers)) return [];
		const members = placed.flatMap((task, index) =>
			isAbout(claim, task) ? [index] : [],
		);
		const [first] = members;
		if (first === undefined || !members.some(sample.isOpen)) return [];
		const before =
			"stage" in claim.about
				? indexesOf(placed, stages.slice(0, stages.indexOf(claim.about.stage)))
				: [];
		const isTask = "task" in claim.about;
		const rounds =
			isTask && placed[first]?.task.review
				? sample.firstRounds(first)
				: undefined;
		const begun = sample.begunAt(first);
		const lengths = new Float64Array(sample.runs);
		let kept = 0;
		for (let run = 0; run < sample.runs; run++) {
			const endOf = (index: number) =>
				sample.finishes[run * count + index] as number;
			const begin = !isTask
				? Math.max(start, ...before.map(endOf))
				: Number.isNaN(begun)
					? (sample.starts[run * count + first] as number)
					: begun;
			const end = rounds
				? (rounds[run] as number)
				: Math.max(begin, ...members.map(endOf));
			lengths[run] = end - begin;
			if (end <= limitOf(claim, begin, provider) + trace) kept++;
		}
		lengths.sort();
		return [
			{
				id,
				half: percentile(lengths, 0.5),
				most: percentile(lengths, 0.8),
				...(claim.to !== undefined && { share: kept / sample.runs }),
				...(rounds && { perRound: true as const }),
			},
		];
	});
}

function indexesOf(
	placed: readonly ApplicableTask[],
	stages: readonly string[],
): readonly number[] {
	return placed.flatMap(({ stageId }, index) =>
		stages.includes(stageId) ? [index] : [],
	);
}

/** Whether a claim is about a task, alone or among others. */
export function isAbout(
	{ about }: Claim,
	{ id, stageId }: ApplicableTask,
): boolean {
	if ("process" in about) return true;
	if ("stage" in about) return about.stage === stageId;
	return "task" in about && about.task === id;
}

/** The time by which what began at a time must be done to keep within a claim. Weeks are seven days. */
function limitOf({ to, unit }: Claim, begin: number, provider: Clock): number {
	if (to === undefined) return Number.NaN;
	switch (unit) {
		case "minutes":
			return begin + to / 1440;
		case "hours":
			return begin + to / 24;
		case "working hours":
			return advance(provider, begin, to / hoursInBusinessDay);
		case "business days":
			return advance(provider, begin, to);
		case "weeks":
			return begin + to * 7;
		default:
			return begin + to;
	}
}

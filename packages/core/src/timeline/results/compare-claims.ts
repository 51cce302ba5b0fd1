import type { ApplicableTask, Process } from "../../process/index.ts";
import { advance, type Clock } from "../network/clock.ts";
import { percentile, type Simulation } from "../simulation/simulate.ts";

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
}

/**
 * Sets the runs beside the published times. A task counts from its begin to its end, the whole way from the day of the
 * estimate, a stage from the end of the stages before it, because some of its tasks may have begun long before. Claims
 * about what is not on the way to launch are left out.
 *
 * @param provider the provider's calendar, on which claims in business days are counted.
 */
export function compareClaims(
	{ claims, stages: named }: Process,
	placed: readonly ApplicableTask[],
	{ sample }: Simulation,
	start: number,
	provider: Clock,
): readonly ClaimCompared[] {
	const count = placed.length;
	const stages = Object.keys(named);
	return Object.entries(claims).flatMap(([id, claim]) => {
		const members = placed.flatMap((task, index) =>
			isAbout(claim, task) ? [index] : [],
		);
		const [first] = members;
		if (first === undefined) return [];
		const before =
			"stage" in claim.about
				? indexesOf(placed, stages.slice(0, stages.indexOf(claim.about.stage)))
				: [];
		const lengths = new Float64Array(sample.runs);
		let kept = 0;
		for (let run = 0; run < sample.runs; run++) {
			const endOf = (index: number) =>
				sample.finishes[run * count + index] as number;
			const begin =
				"task" in claim.about
					? (sample.starts[run * count + first] as number)
					: Math.max(start, ...before.map(endOf));
			const end = Math.max(begin, ...members.map(endOf));
			lengths[run] = end - begin;
			if (end <= limitOf(claim, begin, provider)) kept++;
		}
		lengths.sort();
		return [
			{
				id,
				half: percentile(lengths, 0.5),
				most: percentile(lengths, 0.8),
				...(claim.to !== undefined && { share: kept / sample.runs }),
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

function isAbout({ about }: Claim, { id, stageId }: ApplicableTask): boolean {
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
		case "business days":
			return advance(provider, begin, to);
		case "weeks":
			return begin + to * 7;
		default:
			return begin + to;
	}
}

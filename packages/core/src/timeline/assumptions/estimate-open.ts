import { epochDayOf, plainDateOf } from "../../calendar/index.ts";
import type { Process } from "../../process/index.ts";
import type { Estimate, EstimateRequest } from "../estimate.ts";
import { meanOf, varianceOf } from "../moments.ts";
import { compile } from "../network/compiled.ts";
import { daysOf } from "../results/days-of-runs.ts";
import { launchDayIn } from "../results/launch-day.ts";
import { percentile, shareUpTo } from "../simulation/simulate.ts";
import { widthIn } from "../spread/spread.ts";
import { withinOf, withoutGroup } from "../spread/within.ts";
import { assumedIn, networkAssumed } from "./assumed.ts";
import type { Assumptions } from "./assumptions.ts";
import { mixtureOf, type PossibleAnswers } from "./open-answers.ts";

/**
 * An estimate in which each run draws the answers of the open questions. The network of every way is run with the same seed,
 * so that its dates are those of an estimate with these answers, and each run of the mixture is that run of one of them.
 * Dates and chances are those of the mixture; tasks, drivers and all that hangs on single tasks stay those of the first way.
 *
 * @param first the estimate of the first way.
 */
export function mixedEstimate(
	process: Process,
	request: EstimateRequest,
	assumptions: Assumptions,
	possible: readonly PossibleAnswers[],
	first: Estimate,
): Estimate {
	const { seed = 1, by } = request;
	const { trials } = first;
	const launches = possible.map(({ answers }) =>
		launchDays(process, { ...request, answers }, assumptions, trials),
	);
	const mixed = mixtureOf(possible, launches, seed).sort();
	const dateAt = (share: number) => plainDateOf(percentile(mixed, share));
	const datesOf = (sorted: Float64Array) =>
		first.liveBy.map(({ share }) => ({
			share,
			date: plainDateOf(percentile(sorted, share)),
		}));
	const known = Math.min(
		...[request.partner, request.provider].map(
			({ knownTo = Number.POSITIVE_INFINITY }) => knownTo,
		),
	);
	const between = shareBetween(possible, launches);
	const betweenWithin =
		withinOf(trials, (group) => [
			shareBetween(
				possible,
				launches.map((days) => withoutGroup(days, group)),
			),
		])?.[0] ?? null;
	return {
		...first,
		...(percentile(mixed, 1) > known && {
			holidaysUnknownFrom: plainDateOf(known + 1),
		}),
		liveBy: datesOf(mixed),
		...(by !== undefined && {
			chance: { by, share: shareUpTo(mixed, epochDayOf(by)) },
		}),
		dots: Array.from({ length: 20 }, (_, dot) => dateAt((dot + 0.5) / 20)),
		days: daysOf(mixed, plainDateOf),
		spread: {
			days: widthIn((day) => day)(mixed),
			parts: [
				{ kind: "answers" as const, share: between, within: betweenWithin },
				...(first.spread?.parts ?? []).map(({ kind, share, within }) => ({
					kind,
					share: share * (1 - between),
					within:
						within === null || betweenWithin === null
							? null
							: Math.hypot(within * (1 - between), share * betweenWithin),
				})),
			]
				.filter(({ share }) => share > 0)
				.toSorted((left, right) => right.share - left.share),
		},
		openAnswers: possible.map(({ chosen, share }, index) => ({
			answers: { ...chosen },
			share,
			liveBy: datesOf((launches[index] as Float64Array).toSorted()),
		})),
	};
}

/** The day of the launch, run by run, as an estimate with these answers has it. */
function launchDays(
	process: Process,
	request: EstimateRequest,
	assumptions: Assumptions,
	trials: number,
): Float64Array {
	const assumed = assumedIn(process, request, assumptions);
	const network = networkAssumed(assumed);
	const compiled = compile(network);
	return assumed.engine
		.runs(network, compiled, trials)
		.inOrder.map(launchDayIn(compiled));
}

/** Which share of the variance lies between the ways: the correlation ratio η². */
function shareBetween(
	possible: readonly PossibleAnswers[],
	launches: readonly Float64Array[],
): number {
	const means = launches.map(meanOf);
	const sum = (figure: (way: number) => number) =>
		possible.reduce((all, { share }, way) => all + share * figure(way), 0);
	const mean = sum((way) => means[way] as number);
	const between = sum((way) => ((means[way] as number) - mean) ** 2);
	const within = sum((way) => varianceOf(launches[way] as Float64Array));
	return between === 0 ? 0 : between / (between + within);
}

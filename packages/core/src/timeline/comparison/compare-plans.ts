import type * as z from "zod";
import { plainDateOf } from "../../calendar/index.ts";
import type { Process } from "../../process/index.ts";
import { linkedDraws } from "../assumptions/linked-draws.ts";
import { mixtureOf } from "../assumptions/open-answers.ts";
import { simulateDrawn } from "../assumptions/simulate-drawn.ts";
import { daysOf } from "../results/days-of-runs.ts";
import { launchDayIn } from "../results/launch-day.ts";
import type { Drawn } from "../simulation/draw.ts";
import { percentile } from "../simulation/simulate.ts";
import type { ComparisonSchema } from "./comparison-schema.ts";
import { drawsBeside } from "./draws-beside.ts";
import { type DrawnWay, type Plan, waysOf } from "./plan.ts";

/** Another plan beside an estimate. */
export type Comparison = z.output<typeof ComparisonSchema>;

/**
 * Another plan beside a first one: its dates, and the difference run by run. Both are played with the same luck, that of
 * the first plan’s seed and as many runs, so that the runs of the first are those of its estimate.
 *
 * @throws {SlipwayError} as `estimate` does.
 *
 * @example
 * ```ts
 * import { workingCalendar } from "@slipway/core/calendar";
 * import { example, readProcess } from "@slipway/core/process";
 * import { comparePlans } from "@slipway/core/timeline";
 * const partner = workingCalendar("DE", [1, 2, 3, 4, 5], []);
 * const request = { start: "2027-01-04", answers: {}, partner, provider: partner, trials: 100 };
 * const later = { ...request, start: "2027-01-11" };
 * comparePlans(readProcess(example), { request }, { request: later }).difference.half; // => 7
 * ```
 */
export function comparePlans(
	process: Process,
	first: Plan,
	other: Plan,
): Comparison {
	const { trials = 10_000, seed = 1, people } = first.request;
	const ways = waysOf(process, first);
	/** The launches of a plan, run by run; where answers are open, each run has those of one way. */
	const launches = (
		of: readonly DrawnWay[],
		draws: (way: DrawnWay) => () => readonly Drawn[],
		team: number | undefined,
	): Float64Array => {
		const runs = of.map((way) => {
			const { network, compiled } = way.drawing;
			return simulateDrawn(
				network,
				compiled,
				draws(way),
				team,
				trials,
			).inOrder.map(launchDayIn(compiled));
		});
		return mixtureOf(of, runs, seed);
	};
	const before = launches(
		ways,
		({ drawing: { compiled, links } }) => linkedDraws(compiled, links, seed),
		people,
	);
	const after = launches(
		waysOf(process, other),
		({ drawing, key }) => {
			const beside =
				ways.find((way) => way.key === key) ?? (ways[0] as DrawnWay);
			return drawsBeside(beside.drawing, drawing, seed);
		},
		other.request.people,
	);
	const differences = after
		.map((day, run) => day - (before[run] as number))
		.sort();
	const [from, to] = [before.toSorted(), after.toSorted()];
	const counted = new Map<number, number>();
	for (const days of differences)
		counted.set(days, (counted.get(days) ?? 0) + 1);
	const runs = [...counted].map(([days, runs]) => ({ days, runs }));
	const shareOf = (holds: (days: number) => boolean) =>
		runs.reduce((sum, each) => sum + (holds(each.days) ? each.runs : 0), 0) /
		trials;
	return {
		start: other.request.start,
		liveBy: [0.5, 0.8, 0.95].map((share) => {
			const day = percentile(to, share);
			return {
				share,
				date: plainDateOf(day),
				days: day - percentile(from, share),
			};
		}),
		days: daysOf(to, plainDateOf),
		difference: {
			half: percentile(differences, 0.5),
			low: percentile(differences, 0.1),
			high: percentile(differences, 0.9),
			earlier: shareOf((days) => days < 0),
			later: shareOf((days) => days > 0),
			runs,
		},
	};
}

import type * as z from "zod";
import { epochDayOf, plainDateOf } from "../calendar/index.ts";
import type { Process } from "../process/index.ts";
import type { Engine } from "./engine.ts";
import { checkFigures, type EstimateRequest } from "./estimate-request.ts";
import type { EstimateSchema } from "./estimate-schema.ts";
import { type CompiledNetwork, compile } from "./network/compiled.ts";
import { criticalPath } from "./network/critical-path.ts";
import { dayFilledBy, dayIn, trace } from "./network/day-of.ts";
import { leadingUp } from "./network/network-of-process.ts";
import { scaling } from "./results/believe.ts";
import { daysOf } from "./results/days-of-runs.ts";
import { driversOf } from "./results/drivers.ts";
import { effortOf } from "./results/effort.ts";
import { launchDayIn } from "./results/launch-day.ts";
import { leversOf } from "./results/levers.ts";
import { publishedTimes } from "./results/published-times.ts";
import { basisOf, taskEstimates } from "./results/task-estimates.ts";
import { waitingByParty } from "./results/waiting-by-party.ts";
import { latestStarts } from "./simulation/latest-starts.ts";
import { percentile, shareUpTo } from "./simulation/simulate.ts";
import type { SpreadKind } from "./spread/held.ts";
import { spreadOf, widthIn } from "./spread/spread.ts";
import { unlimited } from "./unlimited.ts";
import { withTeam } from "./with-team.ts";

export type { EstimateRequest } from "./estimate-request.ts";
export type Estimate = z.output<typeof EstimateSchema>;

/** Runs for what is worked out again for many tasks: enough for a difference of days. */
export const fewRuns = 2000;

/**
 * When a process will be live. Pure: the same request gives the same figures in the page, on the command line and in a
 * test.
 * @throws {SlipwayError} `impossible-date`, `impossible-amount`, `impossible-share`, `impossible-trials`, `impossible-team`.
 *
 * @example
 * ```ts
 * import { workingCalendar } from "@slipway/core/calendar";
 * import { example, readProcess } from "@slipway/core/process";
 * import { estimate } from "@slipway/core/timeline";
 * const partner = workingCalendar("DE", [1, 2, 3, 4, 5], []);
 * const provider = workingCalendar("GB-ENG", [1, 2, 3, 4, 5], []);
 * const { criticalPath } = estimate(readProcess(example), { start: "2027-01-04", answers: {}, partner, provider });
 * criticalPath; // => ["send-mandate", "issue-credentials", "build", "review-round"]
 * ```
 */
export function estimate(process: Process, request: EstimateRequest): Estimate {
	checkFigures(request);
	const engine =
		request.people === undefined ? unlimited(request) : withTeam(request);
	return estimateWith(process, request, { ...engine, latestStarts, scaling });
}

/**
 * As {@link estimate}, with runs that are made in a given way, and of figures that have been checked.
 *
 * @example
 * ```ts
 * import { workingCalendar } from "@slipway/core/calendar";
 * import { example, readProcess } from "@slipway/core/process";
 * import { estimateWith, unlimited } from "@slipway/core/timeline";
 * const partner = workingCalendar("DE", [1, 2, 3, 4, 5], []);
 * const request = { start: "2027-01-04", answers: {}, partner, provider: partner, trials: 100 };
 * estimateWith(readProcess(example), request, unlimited(request)).seed; // => 1
 * ```
 */
export function estimateWith(
	process: Process,
	request: EstimateRequest,
	engine: Engine,
): Estimate {
	const { trials = 10_000, seed = 1, by, people, confidence = 0.8 } = request;
	const placed = leadingUp(process, request);
	const published = publishedTimes(process, request, placed, engine);
	const { network, believed } = published.believing(engine.network(process));
	const compiled = compile(network);
	const { origin, start } = compiled;
	const launchDay = launchDayIn(compiled);
	const few = Math.min(trials, fewRuns);
	const runsOf = (played: CompiledNetwork, amount: number) =>
		engine.runs(network, played, amount);
	const runs = runsOf(compiled, trials);
	const { finishes } = runs;
	const plan = criticalPath(compiled);
	const dateAt = (time: number) =>
		plainDateOf(origin + Math.max(start, dayFilledBy(time)));
	const liveAt = (time: number) => plainDateOf(launchDay(time));
	const dayAt = (time: number) => plainDateOf(origin + dayIn(time));
	const limit = by === undefined ? undefined : epochDayOf(by) - origin + 1;
	const latest =
		limit === undefined
			? undefined
			: engine.latestStarts?.(
					compiled,
					limit,
					confidence,
					few,
					engine.draws(network, compiled),
				);
	const effort = effortOf(
		network,
		compiled,
		engine.draws(network, compiled),
		few,
		engine.attention,
	);
	const kinds = placed.map(({ id, task }) =>
		kindOf(basisOf(task.duration.basis, request.durations?.[id])),
	);
	const spread = spreadOf(
		{ network, compiled, links: engine.links(network) },
		kinds,
		{ people, trials, seed },
	);
	const known = Math.min(
		...[request.partner, request.provider].map(
			({ knownTo = Number.POSITIVE_INFINITY }) => knownTo,
		),
	);
	return {
		process: process.id,
		start: request.start,
		regions: {
			partner: request.partner.region,
			provider: request.provider.region,
		},
		...(origin + percentile(finishes, 1) > known + 1 && {
			holidaysUnknownFrom: plainDateOf(known + 1),
		}),
		...(people !== undefined && { people }),
		trials,
		seed,
		liveBy: [0.5, 0.8, 0.95].map((share) => ({
			share,
			date: liveAt(percentile(finishes, share)),
		})),
		...(by !== undefined &&
			limit !== undefined && {
				chance: { by, share: shareUpTo(finishes, limit + trace) },
			}),
		dots: Array.from({ length: 20 }, (_, dot) =>
			liveAt(percentile(finishes, (dot + 0.5) / 20)),
		),
		days: daysOf(finishes, liveAt),
		...(spread && {
			spread: { days: widthIn(launchDay)(finishes), ...spread },
		}),
		effort: { half: effort.half, most: effort.most },
		waiting: waitingByParty(network.tasks, runs.waiting),
		tasks: taskEstimates(
			placed,
			runs,
			driversOf(
				compiled,
				runs,
				engine.replay(
					network,
					compiled,
					trials,
					engine.draws(network, compiled),
				),
			),
			plan.slack,
			latest,
			compiled.tasks,
			effort.tasks,
			request,
			{ dateAt, dayAt, liveAt },
		),
		criticalPath: plan.path.flatMap((index) => {
			const { id = "" } = network.tasks[index] ?? {};
			const fact = request.facts?.[id];
			return fact && "skipped" in fact ? [] : id;
		}),
		levers: leversOf(compiled, network, (played) => runsOf(played, few)),
		...(believed && { believed }),
		claims: [...published.beside(network, compiled, runs)],
	};
}

/** What is derived from published figures counts as published. */
const kindOf = (basis: ReturnType<typeof basisOf>): SpreadKind =>
	basis === "derived" ? "published" : basis;

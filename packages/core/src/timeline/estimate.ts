import type * as z from "zod";
import { epochDayOf, plainDateOf } from "../calendar/index.ts";
import type { Process } from "../process/index.ts";
import { checkFigures, type EstimateRequest } from "./estimate-request.ts";
import type { EstimateSchema } from "./estimate-schema.ts";
import { clockOf } from "./network/clock.ts";
import { type CompiledNetwork, compile } from "./network/compiled.ts";
import { criticalPath } from "./network/critical-path.ts";
import { leadingUp, networkOf } from "./network/network-of-process.ts";
import { compareClaims } from "./results/compare-claims.ts";
import { daysOf } from "./results/days-of-runs.ts";
import { driversOf } from "./results/drivers.ts";
import { leversOf } from "./results/levers.ts";
import { taskEstimates } from "./results/task-estimates.ts";
import { waitingByParty } from "./results/waiting-by-party.ts";
import { latestStarts } from "./simulation/latest-starts.ts";
import { percentile, shareUpTo, simulate } from "./simulation/simulate.ts";
import { simulateTeam } from "./simulation/simulate-team.ts";

export type { EstimateRequest } from "./estimate-request.ts";
export type Estimate = z.output<typeof EstimateSchema>;

/** Runs for what is worked out again for many tasks: enough for a difference of days. */
const fewRuns = 2000;

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
	const { trials = 10_000, seed = 1, by, people, confidence = 0.8 } = request;
	checkFigures(trials, confidence, people);
	const network = networkOf(process, request);
	const compiled = compile(network);
	const { origin, start } = compiled;
	const few = Math.min(trials, fewRuns);
	const runsOf = (played: CompiledNetwork, amount: number) =>
		people === undefined
			? simulate(played, amount, seed)
			: simulateTeam(network, played, people, amount, seed);
	const runs = runsOf(compiled, trials);
	const { finishes } = runs;
	const plan = criticalPath(compiled);
	const dateAt = (time: number) =>
		plainDateOf(origin + Math.max(start, Math.ceil(time) - 1));
	const dayAt = (time: number) => plainDateOf(origin + Math.floor(time));
	const limit = by === undefined ? undefined : epochDayOf(by) - origin + 1;
	const latest =
		limit === undefined
			? undefined
			: latestStarts(compiled, limit, confidence, few, seed);
	const known = Math.min(
		...[request.partner, request.provider].map(
			({ knownTo = Number.POSITIVE_INFINITY }) => knownTo,
		),
	);
	const placed = leadingUp(process, request.answers);
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
			date: dateAt(percentile(finishes, share)),
		})),
		...(by !== undefined &&
			limit !== undefined && {
				chance: { by, share: shareUpTo(finishes, limit) },
			}),
		dots: Array.from({ length: 20 }, (_, dot) =>
			dateAt(percentile(finishes, (dot + 0.5) / 20)),
		),
		days: daysOf(finishes, dateAt),
		waiting: waitingByParty(network.tasks, runs.waiting),
		tasks: taskEstimates(
			placed,
			runs,
			driversOf(compiled, runs),
			plan.slack,
			latest,
			request,
			{ dateAt, dayAt },
		),
		criticalPath: plan.path.flatMap((index) => network.tasks[index]?.id ?? []),
		levers: leversOf(compiled, network, (played) => runsOf(played, few)),
		claims: [
			...compareClaims(
				process,
				placed,
				runs,
				start,
				clockOf(request.provider, origin),
			),
		],
	};
}

import type * as z from "zod";
import { epochDayOf, type PlainDate, plainDateOf } from "../calendar/index.ts";
import {
	impossibleShare,
	impossibleTeam,
	impossibleTrials,
} from "../errors/estimate-issues.ts";
import { type Issue, issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";
import type { Process } from "../process/index.ts";
import type { EstimateSchema } from "./estimate-schema.ts";
import { clockOf } from "./network/clock.ts";
import { type CompiledNetwork, compile } from "./network/compiled.ts";
import { criticalPath } from "./network/critical-path.ts";
import {
	leadingUp,
	networkOf,
	type Situation,
} from "./network/network-of-process.ts";
import { compareClaims } from "./results/compare-claims.ts";
import { driversOf } from "./results/drivers.ts";
import { leversOf } from "./results/levers.ts";
import { latestStarts } from "./simulation/latest-starts.ts";
import { percentile, shareUpTo, simulate } from "./simulation/simulate.ts";
import { simulateTeam } from "./simulation/simulate-team.ts";

export type Estimate = z.output<typeof EstimateSchema>;

/** What to estimate. */
export interface EstimateRequest extends Situation {
	readonly trials?: number;
	readonly seed?: number;
	/**
	 * How many people work on the partner's tasks at once, from 1 to 99; without it nobody is ever short. Swings, slack and
	 * latest starts always count as if nobody were.
	 */
	readonly people?: number;
	/** A date to be live by. */
	readonly by?: PlainDate;
	/** How sure the latest starts shall make the wanted date, over 0 and under 1. */
	readonly confidence?: number;
}

/** Runs for what is worked out again for many tasks: enough for a difference of days. */
const fewRuns = 2000;

/**
 * When a process will be live. Pure: the same request gives the same figures in the page, on the command line and in a
 * test.
 * @throws {SlipwayError} `impossible-date`, `impossible-amount`, `impossible-share`, `impossible-trials`, `impossible-team`.
 */
export function estimate(process: Process, request: EstimateRequest): Estimate {
	const { trials = 10_000, seed = 1, by, people, confidence = 0.8 } = request;
	check(trials, confidence, people);
	const network = networkOf(process, request);
	const compiled = compile(network);
	const runsOf = (played: CompiledNetwork, amount: number) =>
		people === undefined
			? simulate(played, amount, seed)
			: simulateTeam(network, played, people, amount, seed);
	const runs = runsOf(compiled, trials);
	const drivers = new Map(
		driversOf(compiled, runs).map((driver) => [driver.task, driver]),
	);
	const plan = criticalPath(compiled);
	const dateAt = (time: number) =>
		plainDateOf(
			compiled.origin + Math.max(compiled.start, Math.ceil(time) - 1),
		);
	const dayAt = (time: number) =>
		plainDateOf(compiled.origin + Math.floor(time));
	const limit =
		by === undefined ? undefined : epochDayOf(by) - compiled.origin + 1;
	const latest =
		limit === undefined
			? undefined
			: latestStarts(
					compiled,
					limit,
					confidence,
					Math.min(trials, fewRuns),
					seed,
				);
	const placed = leadingUp(process, request.answers);
	const count = network.tasks.length;
	/** A task's times in the sampled runs, ascending. */
	const column = (values: Float64Array, task: number) => {
		const times = new Float64Array(runs.sample.runs);
		for (let run = 0; run < times.length; run++)
			times[run] = values[run * count + task] ?? 0;
		return times.sort();
	};
	return {
		process: process.id,
		start: request.start,
		regions: {
			partner: request.partner.region,
			provider: request.provider.region,
		},
		...(people !== undefined && { people }),
		trials,
		seed,
		liveBy: [0.5, 0.8, 0.95].map((each) => ({
			share: each,
			date: dateAt(percentile(runs.finishes, each)),
		})),
		...(by !== undefined &&
			limit !== undefined && {
				chance: { by, share: shareUpTo(runs.finishes, limit) },
			}),
		dots: Array.from({ length: 20 }, (_, dot) =>
			dateAt(percentile(runs.finishes, (dot + 0.5) / 20)),
		),
		days: daysOf(runs.finishes, dateAt),
		waiting: waitingByParty(network.tasks, runs.waiting),
		tasks: placed.map(({ id, task }, index) => {
			const driver = drivers.get(index);
			const latestStart = latest?.[index];
			const finishes = column(runs.sample.finishes, index);
			return {
				id,
				title: task.title,
				actor: task.actor,
				start: dayAt(percentile(column(runs.sample.starts, index), 0.5)),
				finish: dateAt(percentile(finishes, 0.5)),
				lateFinish: dateAt(percentile(finishes, 0.9)),
				criticality: runs.criticality[index] ?? 0,
				sensitivity: driver?.sensitivity ?? 0,
				slack: plan.slack[index] ?? 0,
				...(driver && {
					swing: [dateAt(driver.swing[0]), dateAt(driver.swing[1])] as [
						string,
						string,
					],
				}),
				...(latestStart !== undefined &&
					Number.isFinite(latestStart) && { latestStart: dayAt(latestStart) }),
				basis: request.durations?.[id] ? "yours" : basisOf(task.duration.basis),
			};
		}),
		criticalPath: plan.path.flatMap((index) => network.tasks[index]?.id ?? []),
		levers: leversOf(compiled, network, (played) =>
			runsOf(played, Math.min(trials, fewRuns)),
		),
		claims: [
			...compareClaims(
				process,
				placed,
				runs,
				compiled.start,
				clockOf(request.provider, compiled.origin),
			),
		],
	};
}

function check(
	trials: number,
	confidence: number,
	people: number | undefined,
): void {
	const issues: Issue[] = [];
	if (!Number.isInteger(trials) || trials < 1 || trials > 1_000_000)
		issues.push(
			issueOf(impossibleTrials, ["trials"], { received: String(trials) }),
		);
	if (
		people !== undefined &&
		!(Number.isInteger(people) && people >= 1 && people <= 99)
	)
		issues.push(
			issueOf(impossibleTeam, ["people"], { received: String(people) }),
		);
	if (!(confidence > 0 && confidence < 1))
		issues.push(
			issueOf(impossibleShare, ["confidence"], {
				received: String(confidence),
			}),
		);
	if (issues.length > 0) throw new SlipwayError(issues, "The estimate");
}

/** How many runs end on each day; equal neighbours of sorted times are counted together. */
function daysOf(
	finishes: Float64Array,
	dateAt: (time: number) => PlainDate,
): { date: PlainDate; runs: number }[] {
	const days: { date: PlainDate; runs: number }[] = [];
	let from = 0;
	while (from < finishes.length) {
		const end = Math.ceil(finishes[from] ?? 0);
		let to = from;
		while (to < finishes.length && (finishes[to] ?? 0) <= end) to++;
		const date = dateAt(end);
		const last = days.at(-1);
		// Whatever ends before the day of the estimate counts on that day.
		if (last?.date === date) last.runs += to - from;
		else days.push({ date, runs: to - from });
		from = to;
	}
	return days;
}

function waitingByParty(
	tasks: ReturnType<typeof networkOf>["tasks"],
	{ own, fix }: { readonly own: Float64Array; readonly fix: Float64Array },
) {
	const days = new Map<string, number>();
	tasks.forEach((task, index) => {
		days.set(task.party, (days.get(task.party) ?? 0) + (own[index] ?? 0));
		if (task.review)
			days.set(
				task.review.fixParty,
				(days.get(task.review.fixParty) ?? 0) + (fix[index] ?? 0),
			);
	});
	return [...days].map(([party, length]) => ({ party, days: length }));
}

type Basis = Process["prerequisites"][string]["basis"];

function basisOf(basis: Basis): "published" | "derived" | "assumed" {
	if ("published" in basis) return "published";
	return "derived" in basis ? "derived" : "assumed";
}

import * as z from "zod";
import { epochDayOf, type PlainDate, plainDateOf } from "../calendar/index.ts";
import {
	impossibleShare,
	impossibleTrials,
} from "../errors/estimate-issues.ts";
import { type Issue, issueOf } from "../errors/issue.ts";
import { SlipwayError } from "../errors/slipway-error.ts";
import type { Process } from "../process/index.ts";
import { compile } from "./compiled.ts";
import { criticalPath } from "./critical-path.ts";
import { driversOf } from "./drivers.ts";
import { latestStarts } from "./latest-starts.ts";
import { leadingUp, networkOf, type Situation } from "./network-of-process.ts";
import { percentile, shareUpTo, simulate } from "./simulate.ts";

const plainDate = z.iso.date();
const share = z.number().min(0).max(1);

/** The result of an estimate, as JSON. Dates are plain dates, shares lie between 0 and 1, lengths are calendar days. */
export const EstimateSchema = z
	.strictObject({
		process: z.string(),
		start: plainDate.describe(
			"The day of the estimate: nothing that is open begins earlier.",
		),
		regions: z.strictObject({
			partner: z.string(),
			provider: z.string(),
		}),
		trials: z.int(),
		seed: z.int(),
		liveBy: z
			.array(z.strictObject({ share, date: plainDate }))
			.describe("The date by which the given share of the runs was live."),
		chance: z
			.strictObject({ by: plainDate, share })
			.optional()
			.describe("The share of the runs that was live by the wanted date."),
		dots: z
			.array(plainDate)
			.describe(
				"Twenty dates that divide the runs evenly: each stands for one chance in twenty.",
			),
		waiting: z
			.array(z.strictObject({ party: z.string(), days: z.number() }))
			.describe(
				"Expected calendar days on the critical path spent on each party.",
			),
		tasks: z.array(
			z.strictObject({
				id: z.string(),
				title: z.string(),
				actor: z.string(),
				start: plainDate.describe("In half of the runs it had begun by then."),
				finish: plainDate.describe("In half of the runs it was done by then."),
				lateFinish: plainDate.describe(
					"In nine of ten runs it was done by then.",
				),
				criticality: share,
				sensitivity: z.number(),
				slack: z
					.number()
					.describe("Days that it can slip when all else takes its median."),
				swing: z.tuple([plainDate, plainDate]).optional(),
				latestStart: plainDate.optional(),
				basis: z.enum(["published", "derived", "assumed", "yours"]),
			}),
		),
		criticalPath: z.array(z.string()),
	})
	.meta({
		title: "Estimate",
		description: "When an integration will be live, as a distribution.",
	});

export type Estimate = z.output<typeof EstimateSchema>;

/** What to estimate. */
export interface EstimateRequest extends Situation {
	readonly trials?: number;
	readonly seed?: number;
	/** A date to be live by. */
	readonly by?: PlainDate;
	/** How sure the latest starts shall make the wanted date, over 0 and under 1. */
	readonly confidence?: number;
}

/**
 * When a process will be live. Pure: the same request gives the same figures in the page, on the command line and in a
 * test.
 * @throws {SlipwayError} `impossible-date`, `impossible-amount`, `impossible-share`, `impossible-trials`.
 */
export function estimate(process: Process, request: EstimateRequest): Estimate {
	const { trials = 10_000, seed = 1, by, confidence = 0.8 } = request;
	check(trials, confidence);
	const network = networkOf(process, request);
	const compiled = compile(network);
	const runs = simulate(compiled, trials, seed);
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
			: latestStarts(compiled, limit, confidence, Math.min(trials, 2000), seed);
	const count = network.tasks.length;
	const column = (values: Float64Array, task: number, at: number) =>
		percentile(
			Float64Array.from(
				{ length: runs.sample.runs },
				(_, run) => values[run * count + task] ?? 0,
			).sort(),
			at,
		);
	return {
		process: process.id,
		start: request.start,
		regions: {
			partner: request.partner.region,
			provider: request.provider.region,
		},
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
		waiting: waitingByParty(network.tasks, runs.waiting),
		tasks: leadingUp(process, request.answers).map(({ id, task }, index) => {
			const driver = drivers.get(index);
			const latestStart = latest?.[index];
			return {
				id,
				title: task.title,
				actor: task.actor,
				start: dayAt(column(runs.sample.starts, index, 0.5)),
				finish: dateAt(column(runs.sample.finishes, index, 0.5)),
				lateFinish: dateAt(column(runs.sample.finishes, index, 0.9)),
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
	};
}

function check(trials: number, confidence: number): void {
	const issues: Issue[] = [];
	if (!Number.isInteger(trials) || trials < 1 || trials > 1_000_000)
		issues.push(
			issueOf(impossibleTrials, ["trials"], { received: String(trials) }),
		);
	if (!(confidence > 0 && confidence < 1))
		issues.push(
			issueOf(impossibleShare, ["confidence"], {
				received: String(confidence),
			}),
		);
	if (issues.length > 0) throw new SlipwayError(issues, "The estimate");
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

import * as z from "zod";
import { ComparisonSchema } from "./comparison/comparison-schema.ts";
import { SpreadSchema } from "./spread/spread-schema.ts";

const plainDate = z.iso.date();
const share = z.number().min(0).max(1);
const shareOfRuns = share.describe("A share of the runs.");

/** Dates by which shares of the runs were live. */
const liveBy = z.array(
	z.strictObject({
		share: shareOfRuns,
		date: plainDate.describe("So many of the runs were live by then."),
	}),
);

const scaled = z.strictObject({
	scale: share.describe(
		"By what the assumed lengths that the claim covers are multiplied; published, derived and own lengths stay.",
	),
	share: share.describe("The share of the runs that then keep the claim."),
});

/** The result of an estimate, as JSON. Dates are plain dates, shares lie between 0 and 1, lengths are calendar days. */
export const EstimateSchema = z
	.strictObject({
		process: z.string().describe("The id of the guide."),
		start: plainDate.describe(
			"The day of the estimate: nothing that is open begins earlier.",
		),
		regions: z
			.strictObject({
				partner: z.string().describe("Your region."),
				provider: z.string().describe("The provider’s region."),
			})
			.describe("The regions whose public holidays count."),
		holidaysUnknownFrom: plainDate
			.optional()
			.describe(
				"Only when some runs go on beyond the tables of public holidays: the first day for which none are known, and from which every working weekday counts as worked.",
			),
		unconfirmedHolidays: z
			.record(z.string(), z.string())
			.optional()
			.describe(
				"Regions of this estimate whose public holidays are not verified, with the reason.",
			),
		daysOff: z
			.array(z.string().regex(/^\d{4}-\d{2}-\d{2}( half)?$/))
			.optional()
			.describe(
				"The partner's own days off, besides holidays; with “ half” behind a date, half of that day.",
			),
		assumptions: z
			.array(z.string())
			.optional()
			.describe(
				"What is assumed otherwise than usual, as `--assume` takes it: `pass.review=0.8`.",
			),
		people: z
			.int()
			.optional()
			.describe(
				"How many people work on the partner's tasks at once; no limit without it.",
			),
		trials: z.int().describe("How many runs were made."),
		seed: z
			.int()
			.describe("The seed of the random draws: the same seed, the same runs."),
		liveBy: liveBy.describe(
			"The date by which the given share of the runs was live.",
		),
		chance: z
			.strictObject({
				by: plainDate.describe("The wanted date."),
				share: shareOfRuns,
			})
			.optional()
			.describe("The share of the runs that was live by the wanted date."),
		dots: z
			.array(plainDate)
			.describe(
				"Twenty dates that divide the runs evenly: each stands for one chance in twenty.",
			),
		days: z
			.array(
				z.strictObject({
					date: plainDate.describe("A day on which runs went live."),
					runs: z.int().describe("How many."),
				}),
			)
			.describe(
				"How many runs went live on each day; days without any are left out.",
			),
		waiting: z
			.array(
				z.strictObject({
					party: z
						.string()
						.describe("`partner` for you, `provider`, or a third party."),
					days: z.number().describe("Calendar days at the mean of the runs."),
				}),
			)
			.describe(
				"Expected calendar days on the critical path spent on each party. From the beginning of a task to its end they are those of the side that acts, weekends included, but the days of rework after a failed round are yours. What lies between the end of one task and the start of the next is no one’s.",
			),
		spread: SpreadSchema.optional().describe(
			"Where the spread of the launch comes from; left out where all runs are the same.",
		),
		effort: z
			.strictObject({
				half: z.number().describe("At most so many in half of the runs."),
				most: z.number().describe("At most so many in four of five runs."),
			})
			.describe(
				"The person-days that your people work until launch: one person on each task, times the share of their time that they have.",
			),
		openAnswers: z
			.array(
				z.strictObject({
					answers: z
						.record(z.string(), z.string())
						.describe("By open question, the answer of this way."),
					share: share.describe("The share of the runs that have them."),
					liveBy: liveBy.describe("The dates of an estimate with them."),
				}),
			)
			.optional()
			.describe(
				"Only where the answers of questions are not known yet: every way to answer them with what it would do, the likeliest first. Dates, chances and days are those of all runs together; tasks and everything about them are those of the first way.",
			),
		trend: z
			.array(
				z.strictObject({
					on: plainDate.describe("The day on which the page said it."),
					half: plainDate.describe("Half of the runs were live by then."),
					most: plainDate.describe("Four in five runs were live by then."),
				}),
			)
			.optional()
			.describe(
				"What the timeline page said on earlier days, where a progress file keeps it: the dates of half and of four in five of the runs, oldest first.",
			),
		believed: z
			.strictObject({
				claim: z.string().describe("The name of the published time."),
				...scaled.shape,
			})
			.optional()
			.describe("The published time that is believed, and what it took."),
		tasks: z
			.array(
				z.strictObject({
					id: z.string().describe("The name of the task."),
					title: z.string().describe("Its title in the guide."),
					actor: z
						.string()
						.describe(
							"Who acts: `partner` for you, `provider`, or a third party.",
						),
					standing: z
						.enum(["open", "running", "overdue", "done"])
						.describe(
							"Overdue: it has run as long as nine of ten such tasks take. Skipped tasks are left out.",
						),
					start: plainDate.describe(
						"In half of the runs it had begun by then; the day that is known when it is running or done.",
					),
					finish: plainDate.describe(
						"In half of the runs it was done by then; the day that is known when it is done.",
					),
					lateFinish: plainDate.describe(
						"In nine of ten runs it was done by then; the day that is known when it is done.",
					),
					criticality: share.describe(
						"The share of the runs in which it lay on the critical path.",
					),
					sensitivity: z
						.number()
						.describe(
							"The schedule sensitivity index: its criticality, times the standard deviation of its length from start to finish in calendar days, divided by that of the launch. 0 for what is never critical.",
						),
					slack: z
						.number()
						.describe(
							"How far its end can slip when every length is its median: business days of who acts, calendar days for what runs around the clock.",
						),
					swing: z
						.tuple([plainDate, plainDate])
						.optional()
						.describe(
							"Only for what was critical in a run: the launch that half of the runs keep when this task alone lies in its best tenth, and in its worst; the launch of half of all runs lies between.",
						),
					latestStart: plainDate
						.optional()
						.describe(
							"Only with a wanted date, and for what is open: the day by which it must start to keep that date with the confidence asked for.",
						),
					effort: z
						.number()
						.optional()
						.describe(
							"The person-days of your people that are left, at the mean of the runs; only for what occupies them.",
						),
					basis: z
						.enum(["published", "derived", "assumed", "yours"])
						.describe("How its length is known."),
				}),
			)
			.describe("The tasks that the launch waits for, in their order."),
		criticalPath: z
			.array(z.string())
			.describe(
				"The names of the tasks on the critical path with every length at its median.",
			),
		levers: z
			.array(
				z.strictObject({
					id: z.string().describe("The name of the task."),
					days: z.number().describe("Calendar days."),
				}),
			)
			.describe(
				"Tasks of the partner that run or can begin today, with the days by which the date of four in five comes nearer when they are done at its end; most first.",
			),
		risks: z
			.array(
				z.strictObject({
					id: z.string().describe("The name of the risk."),
					title: z.string().describe("What happens."),
					chance: share.describe("The share of the runs in which it happens."),
					days: z
						.number()
						.describe(
							"Calendar days by which the date of four in five is later than without this risk alone.",
						),
					whenItHappens: z
						.number()
						.describe(
							"Calendar days by which the launch is later at the mean where it happens.",
						),
				}),
			)
			.optional()
			.describe("The risks that are switched on, most days first."),
		claims: z
			.array(
				z.strictObject({
					id: z.string().describe("The name of the published time."),
					half: z
						.number()
						.describe("Half of the runs took at most so many calendar days."),
					most: z
						.number()
						.describe("Four in five runs took at most so many calendar days."),
					share: share
						.optional()
						.describe("The share of the runs that kept within the claim."),
					perRound: z
						.literal(true)
						.optional()
						.describe(
							"The provider names a time for one round of a review; one round of the runs is compared.",
						),
					conflict: scaled
						.optional()
						.describe(
							"Only where fewer than one in five of the runs keep the claim and some of what it covers is assumed: what believing it would take.",
						),
				}),
			)
			.describe("The runs beside the times that the provider names."),
		against: ComparisonSchema.extend({
			changes: z
				.array(z.string())
				.describe("What the other plan changes, as `--against` takes it."),
		})
			.optional()
			.describe("Another plan beside this one, with the same random draws."),
	})
	.meta({
		title: "Estimate",
		description: "When an integration will be live, as a distribution.",
	});

/**
 * The JSON Schema (draft 2020-12) of an estimate, for other programs.
 *
 * @example
 * ```ts
 * import { estimateJsonSchema } from "@slipway/core/timeline";
 * estimateJsonSchema().title; // => "Estimate"
 * ```
 */
export function estimateJsonSchema(): z.core.JSONSchema.JSONSchema {
	return z.toJSONSchema(EstimateSchema, { target: "draft-2020-12" });
}

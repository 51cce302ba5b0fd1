import * as z from "zod";

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
		holidaysUnknownFrom: plainDate
			.optional()
			.describe(
				"Only when some runs go on beyond the tables of public holidays: the first day for which none are known, and from which every working weekday counts as worked.",
			),
		unconfirmedHolidays: z
			.record(z.string(), z.string())
			.optional()
			.describe(
				"Regions of this estimate for whose public holidays nobody vouches, with the reason.",
			),
		daysOff: z
			.array(plainDate)
			.optional()
			.describe("The partner's own days off, besides holidays."),
		people: z
			.int()
			.optional()
			.describe(
				"How many people work on the partner's tasks at once; without it nobody is ever short.",
			),
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
		days: z
			.array(z.strictObject({ date: plainDate, runs: z.int() }))
			.describe(
				"How many runs went live on each day; days without any are left out.",
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
		levers: z
			.array(z.strictObject({ id: z.string(), days: z.number() }))
			.describe(
				"Tasks of the partner that can be done today, with the days by which the date of four in five comes nearer when they are; most first.",
			),
		claims: z
			.array(
				z.strictObject({
					id: z.string(),
					half: z
						.number()
						.describe("Half of the runs took at most so many calendar days."),
					most: z
						.number()
						.describe("Four in five runs took at most so many calendar days."),
					share: share
						.optional()
						.describe("The share of the runs that kept within the claim."),
				}),
			)
			.describe("The runs beside the times that the provider names."),
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

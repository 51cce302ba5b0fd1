import * as z from "zod";

const plainDate = z.iso.date();
const within = z
	.int()
	.describe(
		"How many days earlier or later the date may be with endless runs, at two standard errors.",
	);

const liveDates = {
	half: plainDate.describe("In half of the runs it was live by then."),
	mostly: plainDate.describe("In four of five runs it was live by then."),
	nearly: plainDate.describe("In nineteen of twenty runs it was live by then."),
	within: z.strictObject({ half: within, mostly: within, nearly: within }),
};

const error = z
	.number()
	.nullable()
	.describe("The standard error in days; null when there was one run alone.");

const later = z
	.strictObject({ days: z.number(), error })
	.describe(
		"Calendar days later than in the first order, at the mean of the same runs; earlier where they are negative.",
	);

export const LiveDatesSchema = z.strictObject(liveDates);

export const MemberDatesSchema = z.strictObject({
	id: z.string(),
	...liveDates,
	later,
	deadline: z
		.strictObject({
			by: plainDate,
			kept: z.number().describe("The share of the runs that kept it."),
		})
		.optional(),
});

export const RankedOrderSchema = z.strictObject({
	order: z
		.array(z.string())
		.describe("Whose tasks go first when somebody is free."),
	runs: z.int().describe("How many runs its figures are made of."),
	meanDays: z
		.number()
		.describe(
			"The mean, over integrations by their weight and runs, of the calendar days until one is live.",
		),
	error,
	later,
	equal: z
		.boolean()
		.describe(
			"Whether nothing tells it from the first order: the difference may be chance, or is under half a day.",
		),
	liveBy: z.array(MemberDatesSchema),
	allBy: LiveDatesSchema,
});

/** Every order of several integrations, as JSON: best first. */
export const PortfolioSchema = z
	.strictObject({
		start: plainDate.describe(
			"The earliest first day; all days count from it.",
		),
		starts: z
			.record(z.string(), plainDate)
			.describe("By integration, the day on which its work starts."),
		regions: z
			.record(z.string(), z.string())
			.describe("By integration, whose public holidays you keep."),
		people: z.int(),
		trials: z
			.int()
			.describe("Runs of every order; the foremost may have more."),
		seed: z.int(),
		wanted: z
			.array(z.string())
			.optional()
			.describe("The order that was asked for."),
		holidaysUnknownFrom: plainDate
			.optional()
			.describe(
				"The first day without known holidays that runs have reached; absent, none did.",
			),
		unconfirmedHolidays: z
			.record(z.string(), z.string())
			.optional()
			.describe("By region, why its public holidays are not verified."),
		orders: z
			.array(RankedOrderSchema)
			.describe("Every order of preference, the best first."),
	})
	.meta({
		title: "Portfolio",
		description: "Several integrations that share one team.",
	});

/**
 * The JSON Schema (draft 2020-12) of a portfolio, for other programs.
 *
 * @example
 * ```ts
 * import { portfolioJsonSchema } from "@slipway/core/timeline";
 * portfolioJsonSchema().title; // => "Portfolio"
 * ```
 */
export function portfolioJsonSchema(): z.core.JSONSchema.JSONSchema {
	return z.toJSONSchema(PortfolioSchema, { target: "draft-2020-12" });
}

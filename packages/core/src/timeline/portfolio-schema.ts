import * as z from "zod";

const plainDate = z.iso.date();
const liveDates = {
	half: plainDate.describe("In half of the runs it was live by then."),
	mostly: plainDate.describe("In four of five runs it was live by then."),
	nearly: plainDate.describe("In nineteen of twenty runs it was live by then."),
};

/** Every order of several integrations, as JSON: best first. */
export const PortfolioSchema = z
	.strictObject({
		start: plainDate,
		region: z
			.string()
			.optional()
			.describe("Whose public holidays you keep; absent, each provider's own."),
		people: z.int(),
		trials: z.int(),
		seed: z.int(),
		orders: z
			.array(
				z.strictObject({
					order: z
						.array(z.string())
						.describe("Whose tasks go first when somebody is free."),
					meanDays: z
						.number()
						.describe(
							"The mean, over integrations and runs, of the calendar days until one is live.",
						),
					liveBy: z.array(z.strictObject({ id: z.string(), ...liveDates })),
					allBy: z.strictObject(liveDates),
				}),
			)
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

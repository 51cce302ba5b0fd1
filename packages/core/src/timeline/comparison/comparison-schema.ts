import * as z from "zod";

const share = z.number().min(0).max(1);
const date = z.iso.date();

/** Another plan beside an estimate. Days are calendar days, above 0 where the other plan is later. */
export const ComparisonSchema = z.strictObject({
	start: date.describe("The start of the other plan."),
	liveBy: z
		.array(
			z.strictObject({
				share: share.describe("A share of the runs."),
				date: date.describe("So many of them were live by then."),
				days: z
					.int()
					.describe(
						"Days from the date of this estimate to that of the other.",
					),
			}),
		)
		.describe(
			"The date by which the given share of the other plan’s runs was live.",
		),
	days: z
		.array(
			z.strictObject({
				date: date.describe("A day on which runs went live."),
				runs: z.int().describe("How many."),
			}),
		)
		.describe("How many runs of the other plan went live on each day."),
	difference: z
		.strictObject({
			half: z
				.int()
				.describe("In half of the runs the difference is at most this."),
			low: z.int().describe("In a tenth of the runs it is at most this."),
			high: z.int().describe("In nine tenths of the runs it is at most this."),
			earlier: share.describe(
				"The share of the runs in which the other plan is live earlier.",
			),
			later: share.describe(
				"The share of the runs in which it is live later; in the rest on the same day.",
			),
			runs: z
				.array(
					z.strictObject({
						days: z.int().describe("A difference."),
						runs: z.int().describe("How many runs have it."),
					}),
				)
				.describe("How many runs have each difference, ascending."),
		})
		.describe(
			"The difference run by run: both plans have the same random draws, so it shows what the change does, not chance.",
		),
});

import { z } from "zod";

/** Whole numbers of a query, which come as text. */
export const numberIn = (least: number, most: number) =>
	z
		.string()
		.regex(/^\d{1,6}$/)
		.transform(Number)
		.pipe(z.int().min(least).max(most))
		.meta({
			description: `A whole number from ${least} to ${most}.`,
			examples: [String(least)],
		});

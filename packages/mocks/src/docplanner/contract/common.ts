import { z } from "zod";

/** A moment with an offset, read as milliseconds since 1970. */
export const Moment = z.iso
	.datetime({ offset: true })
	.refine((text) => /^20\d\d-/.test(text), "The year is not of this century")
	.transform((text) => Date.parse(text))
	.meta({
		description:
			"ISO 8601 with an offset; in an address the + is sent as %2B, or it arrives as a space.",
		examples: ["2027-05-04T09:00:00+02:00"],
	});

/** A day, as YYYY-MM-DD. */
export const Day = z.iso
	.date()
	.meta({ description: "A day as YYYY-MM-DD.", examples: ["2027-05-04"] });

/** Further data that is asked for with `with=one,two`. Unknown names are passed over. */
export const withScopes = (...known: readonly string[]) =>
	z
		.union([z.string(), z.array(z.string())])
		.optional()
		.transform((given) => new Set([given ?? []].flat().join(",").split(",")))
		.meta({
			description: `Further data, separated by commas: ${known.join(", ")}.`,
			examples: [known.join(",")],
		});

/** An id, which is text everywhere. */
export const Id = z
	.string()
	.min(1)
	.max(40)
	.meta({ description: "An id, as text.", examples: ["7001"] });

/** Length of a visit. */
export const Minutes = z
	.int()
	.min(1)
	.max(1440)
	.meta({
		description: "Whole minutes, 1 to 1440.",
		examples: [20],
	});

/** A list as every answer holds it. */
export const listOf = (item: z.ZodType) => z.object({ _items: z.array(item) });

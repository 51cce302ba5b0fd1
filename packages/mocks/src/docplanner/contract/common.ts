import { offsetWithColon } from "@slipway/sandbox/json";
import { z } from "zod";

/** A moment with an offset, read as milliseconds since 1970. PHP's `DATE_ISO8601` writes the offset without a colon. */
export const Moment = z
	.string()
	.regex(/^\d{4}-\d\d-\d\dT[\d:.]{8,}(Z|[+-]\d\d:?\d\d)$/)
	.transform(offsetWithColon)
	.pipe(
		z.iso
			.datetime({ offset: true })
			.refine(
				(text) => /^20\d\d-/.test(text),
				"The year is not of this century",
			),
	)
	.transform((text) => Date.parse(text))
	.meta({
		format: "date-time",
		description:
			"ISO 8601 with an offset: Z, +02:00 or +0200. In an address the + is sent as %2B, or it arrives as a space.",
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

/** What a client may leave out, or send as null where the specification calls it nullable. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) =>
	schema.nullish().transform((value) => value ?? undefined);

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

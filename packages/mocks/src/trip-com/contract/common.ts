import { offsetWithColon } from "@slipway/sandbox/json";
import { z } from "zod";

/** A plain date. */
export const Day = z.iso
	.date()
	.meta({ description: "A plain date, YYYY-MM-DD.", examples: ["2027-03-01"] });

/** A moment, as milliseconds since 1970; without an offset it is UTC. */
export const Moment = z
	.string()
	.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/)
	.transform((text) => offsetWithColon(text))
	.pipe(z.iso.datetime({ offset: true, local: true }))
	.transform((text) =>
		Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`),
	)
	.meta({
		description:
			"ISO 8601, with an offset such as Z, +08:00 or +0800, or without one as UTC.",
		examples: ["2027-03-01T10:00:00"],
	});

export const Text = z.string().min(1).max(200);

/** Who and what a message is about: 28 AID, 503 SID, 1 user id, 501 order, 504 the partner's own number. */
export const UniqueIds = z
	.array(z.object({ Type: Text, ID: Text }))
	.min(1)
	.max(20)
	.meta({
		description:
			"UniqueID: type 28 is the AID, 503 the SID, 501 the order, 504 the partner's own number.",
		examples: [[{ Type: "501", ID: "3100000001" }]],
	});

/** The id of a type. */
export const idOf = (
	ids: z.output<typeof UniqueIds>,
	type: string,
): string | undefined => ids.find(({ Type }) => Type === type)?.ID;

/** An answer of the back end: the call worked, and what it brings. */
export const answer = <Shape extends z.ZodRawShape>(shape: Shape) =>
	z.object({
		ResponseStatus: z.object({
			Timestamp: z.string(),
			Ack: z.literal("Success"),
			Errors: z.array(z.unknown()),
			Extension: z.array(z.unknown()),
		}),
		TimeStamp: z.string().optional(),
		Version: z.int().optional(),
		PrimaryLangID: z.string().optional(),
		Warnings: z.array(z.unknown()).optional(),
		Errors: z.array(z.unknown()).optional(),
		...shape,
	});

export const Total = z.object({
	ExclusiveAmount: z.number().optional(),
	InclusiveAmount: z
		.number()
		.min(0)
		.meta({ description: "With tax.", examples: [120.5] }),
	CurrencyCode: z
		.string()
		.length(3)
		.meta({ description: "ISO 4217.", examples: ["USD"] }),
});

/** What is paid beforehand or what cancelling costs, from when to when. */
export const Term = z.object({
	AmountPercent: z.object({
		Amount: z.number(),
		CurrencyCode: z.string().length(3),
	}),
	Start: z.string(),
	End: z.string(),
});

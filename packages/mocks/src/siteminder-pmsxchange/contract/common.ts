import { z } from "zod";
import { carried } from "../carried.ts";

/** The sender of a message; the upload has a type of its own. */
export const pos = (type: "22" | "10") =>
	z.object({
		Source: z
			.array(
				z.object({
					RequestorID: z
						.object({
							"@Type": z.literal(type).meta({
								description: `RequestorID has the Type ${type} in this message.`,
								examples: [type],
							}),
							"@ID": z
								.string()
								.min(1)
								.meta({
									description: "The code of the PMS.",
									examples: [carried.pms_code],
								}),
						})
						.optional(),
					BookingChannel: z
						.object({
							"@Type": z.string().optional(),
							"@Primary": z.string().optional(),
							CompanyName: z
								.object({ "@Code": z.string().optional() })
								.optional(),
						})
						.optional(),
				}),
			)
			.min(1),
	});

/** A plain date. */
export const PlainDate = z.iso.date().meta({
	description: "A date, as YYYY-MM-DD.",
	examples: [carried.next_week],
});

/** A moment with its zone. */
export const DateTime = z.iso.datetime({ offset: true }).meta({
	description: "A date-time with its zone.",
	examples: ["2027-02-03T10:00:00+00:00"],
});

const Flag = z.enum(["0", "1", "true", "false"]).optional();

/** Days of the week on which a range counts, as they are spelled in OTA messages, from Sunday. */
export const weekdays = [
	"@Sun",
	"@Mon",
	"@Tue",
	"@Weds",
	"@Thur",
	"@Fri",
	"@Sat",
] as const;

/** Flags of the days of the week; a day without a flag counts. */
export const weekdayFlags = {
	"@Sun": Flag,
	"@Mon": Flag,
	"@Tue": Flag,
	"@Weds": Flag,
	"@Thur": Flag,
	"@Fri": Flag,
	"@Sat": Flag,
};

/** What identifies a reservation or a message. */
export const UniqueId = z.object({
	"@Type": z.string().min(1),
	"@ID": z.string().min(1).max(64),
});

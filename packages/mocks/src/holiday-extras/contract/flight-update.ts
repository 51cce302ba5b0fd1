import { z } from "zod";

const moment =
	/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:?\d\d)$/;

/** A moment as ISO 8601, with a colon in its offset or, as in the documentation's example, without. Milliseconds since 1970. */
const Instant = z
	.string()
	.regex(moment)
	.transform((text) => Date.parse(text.replace(/(\d\d)(\d\d)$/, "$1:$2")))
	.refine((time) => Number.isFinite(time))
	.meta({
		description: "ISO 8601 with an offset, such as Z, +01:00 or +0100.",
		examples: ["2027-03-04T12:12:12+0100"],
	});

/** One booking with its new times. */
export const FlightUpdate = z.object({
	hx_booking_ref: z
		.string()
		.regex(/^[A-Z0-9]{5,12}$/i)
		.meta({ description: "The booking reference.", examples: ["FAKEAAAAB"] }),
	partner_booking_ref: z
		.string()
		.min(1)
		.max(64)
		.meta({
			description: "Your own reference; the result has it again.",
			examples: ["AB123"],
		}),
	email: z
		.email()
		.max(50)
		.meta({
			description: "The lead passenger's e-mail address.",
			examples: ["guest@example.test"],
		}),
	arrival: Instant,
	depart: Instant,
	price: z
		.int()
		.nonnegative()
		.meta({
			description:
				"The amount of the booking in pence. The sandbox calculates it.",
			examples: [4350],
		}),
});

const Result = z.object({
	partner_booking_ref: z.string(),
	status: z.enum(["OK", "ERR"]),
	message: z.string(),
});

/** What became of each booking; none while the partner has yet to be told. */
export const FlightUpdatesAnswer = z.array(Result);

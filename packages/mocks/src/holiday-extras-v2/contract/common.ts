import { z } from "zod";

/** Money in minor units. */
export const Money = z.int();

/** A moment in UTC. */
export const Utc = z.string();

/** A time on the airport's own clock, `YYYY-MM-DDTHH:MM:SS`. */
export const LocalDateTime = z
	.string()
	.regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d$/)
	.refine((text) => isTime(text), "There is no such date and time")
	.meta({
		description:
			"A date and time of the airport's own clock, without Z or an offset.",
		examples: ["2030-05-20T08:00:00"],
	});

export const FlightNumber = z
	.string()
	.min(2)
	.max(10)
	.meta({
		description: "A flight number.",
		examples: ["BA117"],
	});

export const Vehicle = z.object({
	registration: z.string().min(1).max(12).optional(),
	make: z.string().max(40).optional(),
	model: z.string().max(40).optional(),
	colour: z.string().max(40).optional(),
});

/** What a booking is about, and what of it can be amended. */
export const Details = z.object({
	parking_entry_datetime: LocalDateTime,
	parking_exit_datetime: LocalDateTime,
	outbound_flight_number: FlightNumber.optional(),
	inbound_flight_number: FlightNumber.optional(),
	vehicle: Vehicle.optional(),
});

export type Details = z.output<typeof Details>;

export const Customer = z.object({
	title: z.string().max(20).optional(),
	first_name: z
		.string()
		.min(1)
		.max(60)
		.meta({ examples: ["Sam"] }),
	last_name: z
		.string()
		.min(1)
		.max(60)
		.meta({ examples: ["Sample"] }),
	email: z.email().meta({
		description: "An e-mail address.",
		examples: ["guest@example.test"],
	}),
	phone_number: z.string().max(30).optional(),
});

export type Customer = z.output<typeof Customer>;

function isTime(text: string): boolean {
	const time = Date.parse(`${text}Z`);
	return (
		!Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text
	);
}

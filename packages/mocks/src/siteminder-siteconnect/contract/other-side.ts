import { z } from "zod";
import { carried } from "../carried.ts";
import { code } from "./reservation.ts";

const mistakes = {
	password: "a wrong password",
	hotel: "a hotel that the channel does not know",
	room: "a room that the channel does not know",
	rate: "a rate that the channel does not know",
	occupancy: "an included occupancy that cannot be",
	adults: "fewer prices than guests",
} as const;

const onPurpose = (...names: readonly (keyof typeof mistakes)[]) => ({
	description: `A mistake on purpose: ${names.map((name) => `${name}, ${mistakes[name]}`).join("; ")}.`,
	examples: ["none"],
});

/** A password that SiteMinder's policy takes. */
const Password = z
	.string()
	.regex(
		/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[!@#?\]])[\x21-\x7e]{12,64}$/,
		"It has fewer than 12 characters, or lacks a kind",
	)
	.regex(/^[^<>&"']*$/, "It has one of < > & \" '")
	.meta({
		description:
			"12 characters or more, with small and capital letters, digits and one of ! @ # ? ]; never < > & \" '.",
		examples: ["Fake!Channel2027"],
	});

export const EndpointInput = z.object({
	url: z
		.url()
		.max(500)
		.nullable()
		.meta({
			description: "The address of your endpoint, or null for none.",
			examples: ["http://localhost:8080/siteconnect"],
		}),
	username: z
		.string()
		.regex(/^[\w.@-]{1,64}$/)
		.default("fake-siteminder")
		.meta({
			description: "1 to 64 letters, digits or . _ @ -",
			examples: ["fake-siteminder"],
		}),
	password: Password.default("Fake!Channel2027"),
});

const Hotel = code("hotel_code", "SCTEST1").default("SCTEST1");
const date = (example: string) =>
	z.iso
		.date()
		.meta({ description: "A date, as YYYY-MM-DD.", examples: [example] });

const cell = {
	hotel_code: Hotel,
	room_type_code: code("room_type_code", "LFT"),
	rate_plan_code: code("rate_plan_code", "FLX"),
	start: date(carried.next_week),
	end: date(carried.in_eight_days),
};

export const RoomsInput = z.object({
	hotel_code: Hotel,
	mistake: z
		.enum(["none", "password", "hotel"])
		.default("none")
		.meta(onPurpose("password", "hotel")),
});

const Nights = z
	.int()
	.min(1)
	.max(9999)
	.nullable()
	.optional()
	.meta({
		description: "1 to 9999 nights, or null to take the restriction away.",
		examples: [2],
	});
const Status = z.enum(["Open", "Close"]).optional();

export const AvailabilityInput = z.object({
	...cell,
	rooms: z
		.int()
		.min(0)
		.max(9999)
		.optional()
		.meta({ description: "Rooms to sell, 0 or more.", examples: [5] }),
	sale: Status,
	arrival: Status,
	departure: Status,
	min_stay: Nights,
	max_stay: Nights,
	min_stay_through: Nights,
	max_stay_through: Nights,
	mistake: z
		.enum(["none", "password", "hotel", "room", "rate"])
		.default("none")
		.meta(onPurpose("password", "hotel", "room", "rate")),
});

const Amount = z
	.string()
	.regex(/^\d{1,7}\.\d{2}$/)
	.meta({
		description: "An amount with two digits after the point.",
		examples: ["120.00"],
	});

export const RatesInput = z.object({
	...cell,
	amounts: z
		.array(Amount)
		.min(1)
		.max(20)
		.meta({
			description:
				"The price of a day; with prices by occupancy one for each number of guests, from 1.",
			examples: [["120.00"]],
		}),
	currency: z
		.string()
		.regex(/^[A-Z]{3}$/)
		.default("EUR")
		.meta({
			description: "A currency, as ISO 4217 has it.",
			examples: ["EUR"],
		}),
	extra_adult: Amount.optional(),
	extra_child: Amount.optional(),
	inclusions: z.string().max(200).optional(),
	mistake: z
		.enum(["none", "password", "hotel", "room", "rate", "occupancy", "adults"])
		.default("none")
		.meta(
			onPurpose("password", "hotel", "room", "rate", "occupancy", "adults"),
		),
});

export type AvailabilityChange = z.output<typeof AvailabilityInput>;
export type RatesChange = z.output<typeof RatesInput>;

export const MessageView = z.object({
	id: z.string(),
	kind: z.enum(["rooms", "availability", "rates"]),
	echo_token: z.string(),
	state: z.enum(["held", "sent", "passed", "failed", "withheld"]),
	text: z.string(),
	findings: z.array(
		z.object({ at: z.string(), fact: z.string(), rule: z.string() }),
	),
});

export const MessagesAnswer = z.object({ messages: z.array(MessageView) });

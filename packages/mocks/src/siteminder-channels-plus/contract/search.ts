import { z } from "zod";
import { carried } from "../carried.ts";

const numberText = (
	least: number,
	most: number,
	whole: boolean,
	unit: string,
) =>
	z
		.string()
		.regex(whole ? /^\d{1,5}$/ : /^-?\d{1,3}(\.\d{1,12})?$/)
		.transform(Number)
		.pipe(z.number().min(least).max(most))
		.meta({
			description: `A ${whole ? "whole " : ""}number from ${least} to ${most}${unit}.`,
			examples: [String(Math.max(least, Math.min(most, 1)))],
		});

const date = (what: string) =>
	z.iso.date().meta({
		description: `${what}, as YYYY-MM-DD, within 500 days from today.`,
		examples: [carried.next_week],
	});

/** The guests of one room. Other members are refused. */
const Room = z.strictObject({
	adults: numberText(0, 65_535, true, ""),
	children: numberText(0, 65_535, true, ""),
});

/** Dates and guests, as both searches take them. */
const stay = {
	checkin: date("Arrival"),
	checkout: date("Departure, 1 to 30 nights after arrival"),
	totalRooms: numberText(1, 10, true, "").optional(),
	totalAdults: numberText(1, 65_535, true, "").optional(),
	totalChildren: numberText(0, 65_535, true, "").optional(),
	rooms: z
		.array(Room)
		.min(1)
		.max(10)
		.optional()
		.meta({
			description:
				"Guests room by room, 1 to 10 rooms, instead of the totals; written here as rooms[0][adults]=2&rooms[0][children]=0.",
			examples: [[{ adults: "2", children: "0" }]],
		}),
	dealCode: z.string().max(50).optional(),
};

/** The query of a search for properties. */
export const PropertiesQuery = z.object({
	latitude: numberText(-90, 90, false, ""),
	longitude: numberText(-180, 180, false, ""),
	radius: numberText(15, 100, false, " km; 15 when left out").optional(),
	page: numberText(1, 10_000, true, "; 1 when left out").optional(),
	perPage: z
		.string()
		.regex(/^(\d?0|100)$/)
		.transform(Number)
		.optional()
		.meta({
			description: "A multiple of 10 from 0 to 100; 20 when left out.",
			examples: ["20"],
		}),
	...stay,
});

/** The query for one property. */
export const PropertyQuery = z.object(stay);

/** Dates and guests of a query. */
export type StayQuery = z.output<typeof PropertyQuery>;

/** The query of a list of reservations. */
export const ReservationsQuery = z.object({
	dateType: z.enum(["bookedOn", "checkIn", "checkOut"]).meta({
		description: "Which date counts: bookedOn, checkIn or checkOut.",
		examples: ["bookedOn"],
	}),
	fromDate: z.iso.date().meta({
		description: "The first day, as YYYY-MM-DD.",
		examples: [carried.today],
	}),
	toDate: z.iso.date().meta({
		description: "The last day, as YYYY-MM-DD, at most 31 days in all.",
		examples: [carried.in_two_weeks],
	}),
});

import type { Place } from "@slipway/sandbox/engine";
import { z } from "zod";
import { roomOf } from "../booking/rooms.ts";
import { checkArrival } from "../booking/stay.ts";
import { carried } from "../carried.ts";
import {
	Agent,
	Children,
	HotelNight,
	RoomAdults,
	Token,
	Waiver,
} from "../contract/parameters.ts";
import { refuse } from "../refuse.ts";
import { daysLater } from "../state/days.ts";
import type { Hotel, System } from "../state/tables.ts";
import type { Room } from "../state/travel.ts";
import type { HxWorld } from "../world.ts";

/** A night for two, without parking, as the examples have it. */
export const night = {
	ArrivalDate: carried.next_week,
	Nights: "1",
	RoomCode: "DBL",
	Adults: "2",
	Children: "0",
	ParkingDays: "0",
} as const;

const code = z.string().regex(/^[A-Z0-9]{2,3}$/);

/** What a price check and a booking of a hotel say of the stay. */
export const hotelStay = {
	...HotelNight,
	RoomCode: code.meta({
		description: "The code of a room, as a search answers with it.",
		examples: ["DBL"],
	}),
	Adults: RoomAdults,
	Children: Children.default(0),
	SecondRoomType: code.optional(),
	SecondRoomCode: code.optional().meta({
		description: "The code of a second room, in the United Kingdom.",
		examples: ["SGL"],
	}),
	SecondRoomAdults: RoomAdults.optional(),
	SecondRoomChildren: Children.optional(),
	CustomerRef: z.string().max(20).optional(),
	Remarks: z.string().max(60).optional(),
	Waiver,
	DataProtection: z.enum(["Y", "N"]).default("N"),
	CarDropoffDate: z.iso.date().optional(),
	CarDropoffTime: z.string().optional(),
	CarPickupDate: z.iso.date().optional(),
	CarPickupTime: z.string().optional(),
	...Token,
	...Agent,
} as const;

type StayInput = z.output<z.ZodObject<typeof hotelStay>>;

interface Asked {
	readonly system: System;
	readonly place: Place;
	/** A price check has a code of its own. */
	readonly code: "price-check" | "Validation Error";
}

/** What a stay takes of a hotel. */
export const hotelUse = (
	product: string,
	{ ArrivalDate: date, Nights }: Pick<StayInput, "ArrivalDate" | "Nights">,
	rooms: readonly Room[],
) => ({
	kind: "hotel" as const,
	product,
	arrival: { date, time: "1400" },
	depart: { date: daysLater(date, Nights), time: "1100" },
	people: rooms.reduce((all, room) => all + room.adults + room.children, 0),
	rooms,
});

/** The price of a stay, parking included. Minor units. */
export const hotelPrice = (
	{ nightly, parking }: Hotel,
	nights: number,
	rooms: number,
	parkingDays: number,
): number => nightly * nights * rooms + parking * parkingDays;

/** Days of parking as packages have them: 4, 8, 15, or as many as are asked for. */
export const parkingPackage = (days: number): number =>
	[0, 4, 8, 15].find((each) => days <= each) ?? days;

/** Throws a Refusal when a stay begins in the past, or has more nights than can be booked. */
export function checkNights(
	{ ArrivalDate, Nights }: Pick<StayInput, "ArrivalDate" | "Nights">,
	asked: Asked,
	world: HxWorld,
): void {
	const { system, place } = asked;
	checkArrival(
		ArrivalDate,
		asked.code === "price-check" ? asked : { system, place },
		world,
	);
	const one = system === "ABG" || world.setting("hotel-nights") === "one";
	if (Nights === 1 || (!one && Nights > 0)) return;
	throw refuse("hotel-nights", {
		status: 400,
		code: asked.code,
		place,
		pointer: "/Nights",
		fact: `Nights is ${Nights}.`,
		fix: { says: "Book one night.", value: "1" },
	});
}

/** The rooms of a stay, one or two. Throws a Refusal by the first rule broken. */
export function roomsOf(input: StayInput, asked: Asked): readonly Room[] {
	const first = roomOf(
		"RoomCode",
		{ code: input.RoomCode, adults: input.Adults, children: input.Children },
		asked,
	);
	if (input.SecondRoomCode === undefined) return [first];
	if (asked.system === "ABG")
		throw refuse("second-room", {
			status: 400,
			code: asked.code,
			place: asked.place,
			pointer: "/SecondRoomCode",
			fact: "A second room is asked for in System=ABG.",
			fix: { says: "Book the rooms one by one." },
		});
	return [
		first,
		roomOf(
			"SecondRoomCode",
			{
				code: input.SecondRoomCode,
				adults: input.SecondRoomAdults ?? 0,
				children: input.SecondRoomChildren ?? 0,
			},
			asked,
		),
	];
}

/** Throws a Refusal when a stay with parking in the United Kingdom does not say when the car comes and goes. */
export function checkCarTimes(input: StayInput, asked: Asked): void {
	if (input.ParkingDays === 0 || asked.system === "ABG") return;
	const missing = (
		[
			"CarDropoffDate",
			"CarDropoffTime",
			"CarPickupDate",
			"CarPickupTime",
		] as const
	).find((name) => !input[name]);
	if (!missing) return;
	throw refuse("hotel-parking", {
		status: 400,
		code: "MissingParameter",
		place: asked.place,
		pointer: `/${missing}`,
		fact: `ParkingDays is ${input.ParkingDays}, and ${missing} is missing.`,
		fix: {
			says: `Send ${missing}.`,
			value: missing.endsWith("Date") ? input.ArrivalDate : "1200",
		},
	});
}

import type { Place } from "@slipway/sandbox/engine";
import { refuse } from "../refuse.ts";
import type { System } from "../state/tables.ts";
import type { Room } from "../state/travel.ts";

interface RoomType {
	readonly adults: number;
	readonly children: number;
	/** The code that a booking uses, in the United Kingdom and in Europe. */
	readonly code: Readonly<Record<System, string>>;
}

const type = (
	adults: number,
	children: number,
	uk: string,
	europe: string,
): RoomType => ({ adults, children, code: { ABC: uk, ABG: europe } });

/** Rooms as a search asks for them. */
export const roomTypes: Readonly<Record<string, RoomType>> = {
	S10: type(1, 0, "SGL", "EZ"),
	D20: type(2, 0, "DBL", "DZ"),
	T11: type(1, 1, "TWN", "DZ"),
	T20: type(2, 0, "TWN", "DZ"),
	T12: type(1, 2, "TRL", "TZ"),
	T21: type(2, 1, "TRL", "TZ"),
	T30: type(3, 0, "TRL", "TZE"),
	F13: type(1, 3, "QUD", "VZ"),
	F22: type(2, 2, "QUD", "VZ"),
	F23: type(2, 3, "FM5", "VZ"),
	F31: type(3, 1, "QUD", "VZ"),
	F32: type(3, 2, "FM5", "VZ"),
};

/** How many people rooms hold, by the codes that bookings use. */
const holds: Readonly<Record<System, Readonly<Record<string, number>>>> = {
	ABC: { SGL: 1, DBL: 2, TWN: 2, TRL: 3, QUD: 4, FMC: 4, FM5: 5 },
	ABG: { EZ: 1, DZ: 2, TZ: 3, VZ: 5, TZE: 3, VZE: 5 },
};

interface Asked {
	readonly system: System;
	readonly place: Place;
	readonly code: string;
}

/** A room that is asked for. Throws a Refusal when there is no such code, or when the guests do not fit. */
export function roomOf(
	name: "RoomCode" | "SecondRoomCode",
	room: Room,
	{ system, place, code }: Asked,
): Room {
	const known = holds[system];
	const most = known[room.code];
	if (most === undefined)
		throw refuse("room-code", {
			status: 400,
			code,
			place,
			pointer: `/${name}`,
			fact: `“${room.code}” is no room code of System=${system}.`,
			fix: {
				says: `Send one of ${Object.keys(known).join(", ")}; a search answers with them.`,
				value: system === "ABC" ? "DBL" : "DZ",
			},
		});
	const guests = room.adults + room.children;
	if (room.adults > 0 && guests <= most) return room;
	throw refuse("room-guests", {
		status: 400,
		code,
		place,
		pointer: name === "RoomCode" ? "/Adults" : "/SecondRoomAdults",
		fact: `${room.code} holds ${most}; there are ${room.adults} adults and ${room.children} children.`,
		fix: { says: `Send one adult, and at most ${most} people.`, value: "1" },
	});
}

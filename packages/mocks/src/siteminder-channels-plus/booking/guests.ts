import type { z } from "zod";
import type { ConfirmRequest } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import type { BookedRoom } from "../state/tables.ts";

type RoomGuest = NonNullable<z.output<typeof ConfirmRequest>["rooms"]>[number];

/** The rooms with their guests and remarks. Throws a Refusal when a room is not one of the reservation's. */
export function withGuests(
	rooms: readonly BookedRoom[],
	guests: readonly RoomGuest[],
): readonly BookedRoom[] {
	for (const [index, { roomId }] of guests.entries())
		if (!rooms.some(({ id }) => id === roomId))
			throw refuse("room", {
				pointer: `/rooms/${index}/roomId`,
				fact: `${roomId} is no room of this reservation.`,
				fix: rooms[0]?.id,
			});
	return rooms.map((room) => {
		const given = guests.find(({ roomId }) => roomId === room.id);
		return given
			? {
					...room,
					guest: given.guest,
					...(given.remarks !== undefined && { remarks: given.remarks }),
				}
			: room;
	});
}

import type { DueEvent } from "@slipway/sandbox/engine";
import { useRoom } from "../state/nights.ts";
import type { Reservation } from "../state/tables.ts";
import type { ChannelsPlusWorld } from "../world.ts";

/** Moves every room of a reservation on: what was locked or sold becomes something else. */
export function moveRooms(
	{ rooms, checkin, checkout }: Reservation,
	change: { readonly locked?: number; readonly sold?: number },
	{ tables }: ChannelsPlusWorld,
): void {
	for (const { roomType } of rooms)
		useRoom({ roomType, checkin, checkout }, change, tables.nights);
}

/** Gives the rooms of a lock back when nobody has confirmed it in time. */
export function due({ kind, id }: DueEvent, world: ChannelsPlusWorld): void {
	const found = world.tables.reservations.get(id);
	if (kind !== "lock" || found?.status !== "Pending") return;
	moveRooms(found, { locked: -1 }, world);
	world.tables.reservations.set(id, { ...found, status: "Expired" });
}

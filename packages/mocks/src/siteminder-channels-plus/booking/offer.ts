import type { StayQuery } from "../contract/search.ts";
import { freeRooms } from "../state/nights.ts";
import type { Property, RoomRate } from "../state/tables.ts";
import type { ChannelsPlusWorld } from "../world.ts";
import { roomPrice } from "./price.ts";

/** The price of one room for a stay, less a deal's percent, in minor units. */
export function priceOf(
	rate: RoomRate,
	{ checkin, checkout }: StayQuery,
	percent = 0,
) {
	return roomPrice(rate, checkin, checkout, percent);
}

/** Whether so many rooms of a rate can be sold for a stay. */
export function isFree(
	property: Property,
	{ roomType }: RoomRate,
	rooms: number,
	{ checkin, checkout }: StayQuery,
	world: ChannelsPlusWorld,
): boolean {
	return (
		!world.struck("sold-out") &&
		freeRooms(property, { roomType, checkin, checkout }, world.tables.nights) >=
			rooms
	);
}

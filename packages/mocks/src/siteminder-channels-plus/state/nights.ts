import type { ChannelsPlusWorld } from "../world.ts";
import { nightsOf } from "./stay.ts";
import type { Property } from "./tables.ts";

type Nights = ChannelsPlusWorld["tables"]["nights"];

/** A stay's kind of room and dates. */
export interface Stay {
	readonly roomType: string;
	readonly checkin: string;
	readonly checkout: string;
}

const keyOf = (roomType: string, date: string) => `${roomType} ${date}`;

/** How many rooms of a kind are free on every night of a stay. */
export function freeRooms(
	property: Property,
	{ roomType, checkin, checkout }: Stay,
	nights: Nights,
): number {
	const rooms =
		property.roomTypes.find(({ id }) => id === roomType)?.rooms ?? 0;
	return Math.min(
		...nightsOf(checkin, checkout).map((date) => {
			const { locked, sold } = nights.get(keyOf(roomType, date)) ?? none;
			return rooms - locked - sold;
		}),
	);
}

const none = { locked: 0, sold: 0 };

/** Takes or gives back one room of a kind on every night of a stay. */
export function useRoom(
	{ roomType, checkin, checkout }: Stay,
	change: { readonly locked?: number; readonly sold?: number },
	nights: Nights,
): void {
	for (const date of nightsOf(checkin, checkout)) {
		const key = keyOf(roomType, date);
		const { locked, sold } = nights.get(key) ?? none;
		nights.set(key, {
			roomType,
			date,
			locked: locked + (change.locked ?? 0),
			sold: sold + (change.sold ?? 0),
		});
	}
}

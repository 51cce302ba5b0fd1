import { nightsOf, takeRooms } from "../state/rooms.ts";
import type { Order } from "../state/tables.ts";
import type { TripWorld } from "../world.ts";
import { freeUntil } from "./terms.ts";

/** Cancels an order and gives its rooms back. */
export function cancelled(
	order: Order,
	reason: string,
	at: number,
	world: TripWorld,
): void {
	takeRooms(order.room, nightsOf(order.start, order.end), -order.units, world);
	world.tables.orders.set(order.id, {
		...order,
		status: "Cancel",
		...(reason && { cancelReason: reason }),
		modified: at,
	});
}

/** Whether an order can still be cancelled: until it is confirmed, and then as long as its room allows. */
export function cancellable(order: Order, { tables, now }: TripWorld): boolean {
	if (order.status === "Process" || order.status === "Uncommitted") return true;
	if (order.status !== "Confirm") return false;
	const room = tables.hotels
		.get(order.hotel)
		?.rooms.find(({ id }) => id === order.room);
	const end = room && freeUntil(room, order.start);
	return end !== undefined && now < end;
}

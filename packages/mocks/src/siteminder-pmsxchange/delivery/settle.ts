import type { Message } from "../state/tables.ts";
import type { PmsXchangeWorld } from "../world.ts";
import { charge } from "./payments.ts";
import { planNext } from "./toolkit.ts";

/** Writes down what the PMS made of a message: pulled and confirmed, or pushed and replied to. */
export function settle(
	message: Message,
	taken: boolean,
	number: string | undefined,
	world: PmsXchangeWorld,
): void {
	const { messages, reservations } = world.tables;
	messages.set(message.id, {
		...message,
		state: taken ? "confirmed" : "refused by the PMS",
		...(taken && { availabilityBack: false }),
	});
	const reservation = reservations.get(message.reservation);
	if (!taken || !reservation) return;
	if (number !== undefined)
		reservations.set(reservation.id, { ...reservation, pmsNumber: number });
	if (message.status === "Book") charge(reservation, world);
	if (message.status === reservation.status) planNext(reservation, world);
}

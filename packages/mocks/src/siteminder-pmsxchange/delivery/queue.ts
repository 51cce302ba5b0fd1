import type { Message, Reservation } from "../state/tables.ts";
import type { PmsXchangeWorld } from "../world.ts";

const minute = 60_000;
const day = 1440 * minute;
/** A message fails when it was delivered so often, or so long ago for the first time, or not at all for so long. */
const mostDeliveries = 20;
const longestUnconfirmed = 60 * minute;
const longestWaiting = 14 * day;

/** Puts a reservation into the queue as it is now. */
export function enqueue(
	reservation: Reservation,
	world: PmsXchangeWorld,
): void {
	const id = `fake-msg-${String(world.next("messages")).padStart(6, "0")}`;
	world.tables.messages.set(id, {
		id,
		reservation: reservation.id,
		hotel: reservation.hotel,
		status: reservation.status,
		state: "undelivered",
		deliveries: 0,
		created: world.now,
	});
}

/** The messages for a hotel, or for all, each counted as delivered once more; those that have failed are left out. */
export function deliver(
	hotel: string | undefined,
	status: Reservation["status"] | undefined,
	world: PmsXchangeWorld,
): readonly Message[] {
	const { messages } = world.tables;
	const waiting = [...messages.values()].filter(
		(each) =>
			each.state === "undelivered" &&
			(hotel === undefined || each.hotel === hotel) &&
			(status === undefined || each.status === status),
	);
	return waiting.flatMap((each) => {
		if (hasFailed(each, world.now)) {
			messages.set(each.id, { ...each, state: "failed" });
			return [];
		}
		const firstDelivery = each.firstDelivery ?? world.now;
		if (each.firstDelivery === undefined)
			world.schedule({
				at: firstDelivery + longestUnconfirmed,
				kind: "give-up",
				id: each.id,
			});
		const after = { ...each, deliveries: each.deliveries + 1, firstDelivery };
		messages.set(each.id, after);
		return [after];
	});
}

/** Gives a message up that nobody confirmed in time. */
export function giveUp(id: string, { tables, now }: PmsXchangeWorld): void {
	const found = tables.messages.get(id);
	if (found?.state === "undelivered" && hasFailed(found, now))
		tables.messages.set(id, { ...found, state: "failed" });
}

function hasFailed(
	{ deliveries, firstDelivery, created }: Message,
	now: number,
): boolean {
	if (firstDelivery === undefined) return now - created >= longestWaiting;
	return (
		deliveries >= mostDeliveries || now - firstDelivery >= longestUnconfirmed
	);
}

import { refuse } from "../refuse.ts";
import type { Booking } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";

/** Throws a Refusal with 0005 when a booking resembles one that was made a moment ago; remembers it otherwise. */
export function checkDuplicate(booking: Booking, world: HxWorld): void {
	const minutes = Number(world.setting("duplicate-window"));
	const { client, car, product, arrival, depart } = booking;
	const key = JSON.stringify([
		booking.agent,
		product,
		client.initial,
		client.surname,
		car.Registration ?? "",
		arrival,
		depart,
	]);
	const { recent, bookings } = world.tables;
	const before = recent.get(key);
	const alive =
		before && bookings.get(before.reference)?.status !== "Cancelled";
	if (alive && world.now - before.at < minutes * 60_000)
		throw refuse("duplicate", {
			status: 409,
			code: "0005",
			place: "body",
			pointer: "/Surname",
			fact: `${before.reference} has the same name, car and travel details and was made ${Math.floor((world.now - before.at) / 60_000)} minutes ago.`,
			fix: {
				says: "View the booking that there is before you book again.",
			},
		});
	recent.set(key, { reference: booking.reference, at: world.now });
}

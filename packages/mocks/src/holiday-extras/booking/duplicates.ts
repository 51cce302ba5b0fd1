import { refuse } from "../refuse.ts";
import type { Booking } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";

/** A booking by what makes two of them alike: name, car and travel details. */
const keyOf = ({
	agent,
	product,
	client,
	car,
	arrival,
	depart,
	ride,
}: Pick<
	Booking,
	"agent" | "product" | "client" | "car" | "arrival" | "depart" | "ride"
>): string =>
	JSON.stringify([
		agent,
		product,
		client.initial,
		client.surname,
		car.Registration ?? "",
		arrival,
		depart,
		...(ride ? [ride.pickUp.code, ride.dropOff.code] : []),
	]);

/** Throws a Refusal with 0005 when a booking resembles one that was made a moment ago. */
export function checkDuplicate(
	asked: Parameters<typeof keyOf>[0],
	world: HxWorld,
): void {
	const minutes = Number(world.setting("duplicate-window"));
	const { recent, bookings } = world.tables;
	const before = recent.get(keyOf(asked));
	const alive =
		before && bookings.get(before.reference)?.status !== "Cancelled";
	if (alive && world.now - before.at < minutes * 60_000)
		throw refuse("duplicate", {
			status: 409,
			code: "0005",
			place: "body",
			pointer: asked.ride ? "/LastName" : "/Surname",
			fact: `${before.reference} has the same name, car and travel details and was made ${Math.floor((world.now - before.at) / 60_000)} minutes ago.`,
			fix: {
				says: "View the booking that there is before you book again.",
			},
		});
}

/** Remembers a booking for the search for duplicates. */
export function remember(booking: Booking, world: HxWorld): void {
	world.tables.recent.set(keyOf(booking), {
		reference: booking.reference,
		at: world.now,
	});
}

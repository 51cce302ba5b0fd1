import type { z } from "zod";
import type { FlightUpdate } from "../contract/flight-update.ts";
import { localTime } from "../state/days.ts";
import { freeOf, occupy, widthOf } from "../state/spaces.ts";
import type { Booking, Moment, Notice } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";
import { parkingPrice } from "./prices.ts";
import { amendableOf } from "./terms.ts";
import { sumOf } from "./upgrades.ts";

type Update = z.output<typeof FlightUpdate>;

/** Updates bookings of an agent one by one; each has a result of its own. */
export const updateFlights = (
	updates: readonly Update[],
	agent: string,
	world: HxWorld,
): Notice["results"] =>
	updates.map((each) => {
		const failure = updated(each, agent, world);
		return {
			partner_booking_ref: each.partner_booking_ref,
			status: failure === undefined ? "OK" : "ERR",
			message: failure ?? "Success",
		};
	});

/** Moves a booking to other times. Answers with why it cannot be moved, or with nothing. */
function updated(
	{ hx_booking_ref, email, arrival, depart }: Update,
	agent: string,
	world: HxWorld,
): string | undefined {
	const before = world.tables.bookings.get(hx_booking_ref.toUpperCase());
	if (
		before?.agent !== agent ||
		before.client.email.toLowerCase() !== email.toLowerCase()
	)
		return "booking not found";
	const carPark = world.tables.carParks.get(before.product);
	if (!carPark) return "not a car park";
	if (amendableOf(before, world) !== "Y") return "not amendable";
	if (depart <= arrival || arrival < world.now) return "invalid dates";
	const stay = {
		arrival: local(arrival, before),
		depart: local(depart, before),
	};
	const after: Booking = { ...before, ...stay };
	if (freeOf(after, world.tables, before) < widthOf(after))
		return "no availability";
	const basePrice = parkingPrice(carPark, stay);
	occupy(before, -1, world.tables);
	occupy(after, 1, world.tables);
	world.tables.bookings.set(before.reference, {
		...after,
		basePrice,
		total: basePrice + sumOf(after.upgrades),
	});
	return undefined;
}

/** A moment of the clock at the product's place. */
function local(at: number, { system }: Booking): Moment {
	const [date = "", time = ""] = localTime(at, system).split(" ");
	return { date, time: time.slice(0, 5).replace(":", "") };
}

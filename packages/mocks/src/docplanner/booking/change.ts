import { emptyCalendar } from "../calendar/periods.ts";
import { visitBooking } from "../events/event-data.ts";
import { notify } from "../events/notify.ts";
import type { Actor, Booking, Calendar } from "../state/tables.ts";
import { endOf } from "../views.ts";
import type { DocWorld } from "../world.ts";
import { type Insurance, insuranceIn } from "./insurance.ts";

/** Everything about a new booking that its maker decides. */
export type NewBooking = Pick<
	Booking,
	| "address"
	| "service"
	| "start"
	| "duration"
	| "bookedBy"
	| "patient"
	| "returning"
	| "comment"
> &
	Partial<Pick<Booking, "payment" | "origin" | keyof Insurance>>;

/** Makes a booking and takes its time in the calendar. Nobody is told yet. */
export function made(input: NewBooking, world: DocWorld): Booking {
	const id = String(880_000 + world.next("bookings"));
	const booking: Booking = {
		status: "booked",
		canceledBy: "",
		bookedAt: world.now,
		presence: null,
		confirmed: false,
		origin: id,
		...input,
		id,
	};
	world.tables.bookings.set(id, booking);
	changeTaken(booking.address, world, (taken) => [
		...taken,
		{ booking: id, start: booking.start, end: endOf(booking) },
	]);
	return booking;
}

/** Ends a booking; its time is free again where there is work time. Nobody is told yet. */
export function ended(
	booking: Booking,
	by: Actor,
	world: DocWorld,
	movedTo?: string,
): Booking {
	const after: Booking = {
		...booking,
		status: "canceled",
		canceledBy: by,
		canceledAt: world.now,
		...(movedTo !== undefined && { movedTo }),
	};
	world.tables.bookings.set(booking.id, after);
	changeTaken(booking.address, world, (taken) =>
		taken.filter((each) => each.booking !== booking.id),
	);
	return after;
}

/** Moves a booking: a new one with a new id, and the old one ended. */
export function moved(
	before: Booking,
	to: Pick<NewBooking, "address" | "service" | "start" | "duration">,
	by: Actor,
	world: DocWorld,
): { readonly old: Booking; readonly after: Booking } {
	const { patient, returning, comment, payment } = before;
	const after = made(
		{
			...to,
			bookedBy: by,
			patient,
			returning,
			comment,
			origin: before.origin,
			...(payment && { payment }),
			...insuranceIn(before),
		},
		world,
	);
	return { old: ended(before, by, world, after.id), after };
}

/** Tells the partner of a booking. What the partner did itself comes back only while the echo is switched on. */
export function tell(
	name: "slot-booked" | "booking-canceled" | "booking-confirmed",
	booking: Booking,
	by: Actor,
	world: DocWorld,
): void {
	if (!heard(by, world)) return;
	notify(
		name,
		booking.address,
		{ visit_booking: visitBooking(booking, world) },
		world,
	);
}

/** Tells the partner of a booking that was moved. */
export function tellMoved(
	{ old, after }: ReturnType<typeof moved>,
	by: Actor,
	world: DocWorld,
): void {
	if (!heard(by, world)) return;
	notify(
		"booking-moved",
		after.address,
		{
			old_visit_booking: visitBooking(old, world),
			new_visit_booking: visitBooking(after, world),
		},
		world,
	);
}

const heard = (by: Actor, world: DocWorld): boolean =>
	by !== "integration" || world.setting("echo") === "on";

function changeTaken(
	address: string,
	{ tables: { calendars } }: DocWorld,
	change: (taken: Calendar["taken"]) => Calendar["taken"],
): void {
	const calendar = calendars.get(address) ?? emptyCalendar(address);
	calendars.set(address, { ...calendar, taken: change(calendar.taken) });
}

import { carried } from "../carried.ts";
import { visitBooking } from "../events/event-data.ts";
import { notify } from "../events/notify.ts";
import { refusePath } from "../refuse.ts";
import type { Booking } from "../state/tables.ts";
import type { DocWorld } from "../world.ts";
import { bookingOf } from "./estate.ts";
import { addressPath, documented, here, operation } from "./operation.ts";

const path = `${addressPath}/bookings/{booking_id}/presence/patient` as const;
const yesterday = { ...here, booking_id: "870001" };
const common = {
	...documented,
	story: "Manage",
	path,
	answers: {
		204: { says: "Written down." },
		400: { says: "The visit lies ahead." },
		404: { says: "The visit belongs to another doctor." },
		409: { says: "The visit was cancelled." },
	},
} as const;
const refusals = [
	{
		title: "A visit that lies ahead",
		params: { ...here, booking_id: carried.booking_id },
		status: 400,
	},
	{
		title: "A visit that was cancelled",
		params: { ...here, booking_id: "870002" },
		status: 409,
	},
] as const;

export const markPresence = operation({
	...common,
	id: "mark-patient-presence",
	title: "Mark a patient as present",
	says: "The patient came. This part of the API is optional.",
	method: "POST",
	examples: [
		{
			title: "Yesterday's visit",
			params: yesterday,
			status: 204,
		},
		...refusals,
	],
	handle: (call, world) =>
		marked(bookingOf(call, world, 404), "present", world),
});

export const markAbsence = operation({
	...common,
	id: "mark-patient-absence",
	title: "Mark a patient as absent",
	says: "The patient did not come. This part of the API is optional.",
	method: "DELETE",
	examples: [
		{
			title: "Yesterday's visit",
			params: yesterday,
			status: 204,
		},
		...refusals,
	],
	handle: (call, world) => marked(bookingOf(call, world, 404), "absent", world),
});

function marked(
	booking: Booking,
	presence: "present" | "absent",
	world: DocWorld,
) {
	if (booking.status === "canceled")
		throw refusePath(
			"presence-cancelled",
			409,
			"booking_id",
			`Booking ${booking.id} was cancelled.`,
			{ by: "you", says: "Take a visit that was not cancelled." },
		);
	if (booking.start > world.now)
		throw refusePath(
			"presence-future",
			400,
			"booking_id",
			`Booking ${booking.id} has not begun.`,
			{ by: "time", says: "Wait until the visit has begun." },
		);
	const after = { ...booking, presence };
	world.tables.bookings.set(booking.id, after);
	if (world.setting("echo") === "on")
		notify(
			"presence-marked",
			booking.address,
			{
				visit_booking: visitBooking(after, world),
				presence: presence.toUpperCase(),
			},
			world,
		);
	return { status: 204 };
}

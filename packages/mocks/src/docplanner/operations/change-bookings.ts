import { z } from "zod";
import { ended, moved, tell, tellMoved } from "../booking/change.ts";
import { checkService, checkSlot, targetOf } from "../booking/checks.ts";
import { carried } from "../carried.ts";
import { BookingAnswer } from "../contract/answers.ts";
import { withScopes } from "../contract/common.ts";
import {
	CancelRequest,
	ConfirmRequest,
	MoveRequest,
} from "../contract/requests.ts";
import { refusePath } from "../refuse.ts";
import { wholeBookingView } from "../views.ts";
import { addressOf, bookingOf, checkIntegrated } from "./estate.ts";
import {
	addressPath,
	documented,
	here,
	operation,
	root,
	stillBooked,
} from "./operation.ts";

const path = `${addressPath}/bookings/{booking_id}` as const;
const last = { ...here, booking_id: carried.booking_id };
const yesterday = { ...here, booking_id: "870001" };
const cancelled = { ...here, booking_id: "870002" };
const flow = "address_service.public_insurance_flow";

export const confirmBooking = operation({
	...documented,
	id: "confirm-booking",
	title: "Confirm a booking",
	says: "Writes down that the patient will come, in the name of the patient or of the clinic.",
	story: "Manage",
	method: "PUT",
	path: `${path}/confirm`,
	body: ConfirmRequest,
	after: [
		{
			operation: "book-slot",
			of: "booking_id",
			met: ({ bookings }, id) =>
				bookings[id]?.status === "booked" && !bookings[id].confirmed,
		},
	],
	answers: {
		204: { says: "Confirmed." },
		403: { says: "The booking is at another address." },
		409: { says: "Confirmed before, cancelled, or over." },
	},
	examples: [
		{
			title: "By the clinic",
			params: last,
			body: { confirmed_by: "admin" },
			status: 204,
		},
		{
			title: "A visit of yesterday",
			params: yesterday,
			body: { confirmed_by: "admin" },
			status: 409,
		},
		{
			title: "By somebody else",
			params: last,
			body: { confirmed_by: "doctor" },
			status: 400,
		},
	],
	handle(call, world) {
		const found = bookingOf(call, world, 403);
		checkIntegrated(addressOf(call, world), 400);
		const against =
			found.status === "canceled"
				? "was cancelled"
				: found.confirmed
					? "was confirmed before"
					: found.start <= world.now
						? "has begun"
						: undefined;
		if (against)
			throw refusePath(
				"confirm",
				409,
				"booking_id",
				`Booking ${found.id} ${against}.`,
				carried.booking_id,
			);
		const after = { ...found, confirmed: true };
		world.tables.bookings.set(found.id, after);
		tell("booking-confirmed", after, "integration", world);
		return { status: 204 };
	},
});

export const moveBooking = operation({
	...documented,
	id: "move-booking",
	title: "Move a booking",
	says: "Makes a new booking with a new id, and the old one is cancelled. With address_id also to another address or doctor of the facility.",
	story: "Manage",
	method: "POST",
	path: `${path}/move`,
	query: z.object({ with: withScopes(flow) }),
	body: MoveRequest,
	after: [stillBooked],
	answers: {
		201: { says: "The new booking.", schema: BookingAnswer },
		403: { says: "The address is not of this facility." },
		404: { says: "The new time is not free." },
		409: { says: "The booking was moved or cancelled before." },
		422: { says: "It holds money of another payment account." },
	},
	carries: { booking_id: "/id" },
	examples: [
		{
			title: "To a later hour",
			params: last,
			body: {
				address_service_id: "7001",
				start: `${carried.next_week}T11:00:00+01:00`,
			},
			status: 201,
		},
		{
			title: "One that was cancelled",
			params: cancelled,
			body: {
				address_service_id: "7001",
				start: `${carried.next_week}T11:00:00+01:00`,
			},
			status: 409,
		},
		{
			title: "Out of the facility",
			params: last,
			body: {
				address_service_id: "7041",
				address_id: "3005",
				start: `${carried.next_week}T11:00:00+01:00`,
			},
			status: 403,
		},
		{
			title: "Without a time",
			params: last,
			body: { address_service_id: "7001" },
			status: 400,
		},
	],
	handle(call, world) {
		const before = bookingOf(call, world, 403);
		if (before.status !== "booked")
			throw refusePath(
				"booking-over",
				409,
				"booking_id",
				`Booking ${before.id} was ${before.movedTo ? `moved to ${before.movedTo}` : "cancelled"}.`,
				carried.booking_id,
			);
		const { address_service_id: service, start } = call.body;
		const address = targetOf(
			call.body.address_id ?? before.address,
			before,
			world,
		);
		checkService(service, address, 400, world);
		const duration = call.body.duration ?? before.duration;
		checkSlot({ start, duration, service }, address, world, before.id);
		const both = moved(
			before,
			{ address: address.id, service, start, duration },
			"integration",
			world,
		);
		tellMoved(both, "integration", world);
		const { facility, doctor } = address;
		return {
			status: 201,
			headers: {
				location: `${root}/facilities/${facility}/doctors/${doctor}/addresses/${address.id}/bookings/${both.after.id}`,
			},
			body: wholeBookingView(both.after, world, call.query.with),
		};
	},
});

export const cancelBooking = operation({
	...documented,
	id: "cancel-booking",
	ends: true,
	title: "Cancel a booking",
	says: "Ends a visit that is booked; its time is free again where there is work time.",
	story: "Cancel",
	method: "DELETE",
	path,
	// No media type is asked for, because the body may be left out.
	body: CancelRequest,
	after: [stillBooked],
	answers: {
		204: { says: "Cancelled." },
		400: { says: "The visit is no longer booked." },
		404: { says: "There is none at this address." },
	},
	// A body is not needed, and so is no media type.
	accepts: [],
	examples: [
		{
			title: "With a reason",
			params: last,
			headers: { "content-type": "application/json" },
			body: { reason: "The doctor is ill." },
			status: 204,
		},
		{
			title: "One that was cancelled before",
			params: cancelled,
			status: 400,
		},
	],
	handle(call, world) {
		const found = bookingOf(call, world, 404);
		checkIntegrated(addressOf(call, world), 400);
		if (found.status !== "booked")
			throw refusePath(
				"cancel-booked",
				400,
				"booking_id",
				`Booking ${found.id} was cancelled by ${found.canceledBy}.`,
				carried.booking_id,
			);
		tell(
			"booking-canceled",
			ended(found, "integration", world),
			"integration",
			world,
		);
		return { status: 204 };
	},
});

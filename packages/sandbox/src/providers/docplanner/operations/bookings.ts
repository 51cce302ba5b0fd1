import { z } from "zod";
import { ended, made, moved, tell, tellMoved } from "../booking/change.ts";
import { obstacleTo } from "../calendar/free-slots.ts";
import { BookingAnswer, BookingsAnswer } from "../contract/answers.ts";
import { Moment, numberIn, withScopes } from "../contract/common.ts";
import {
	BookRequest,
	CancelRequest,
	ConfirmRequest,
	MoveRequest,
} from "../contract/requests.ts";
import { refuse, refusePath } from "../refuse.ts";
import { insurers } from "../state/estate.ts";
import type { Address, Booking } from "../state/tables.ts";
import { bookingView, list } from "../views.ts";
import { checkRange, momentInPath } from "./dates.ts";
import { addressOf, bookingOf, commercialAddressOf } from "./estate.ts";
import {
	addressPath,
	basic,
	bearer,
	type DocWorld,
	here,
	json,
	operation,
	root,
} from "./operation.ts";

const path = `${addressPath}/bookings` as const;
const last = { ...here, booking_id: "{{booking_id}}" };
const yesterday = { ...here, booking_id: "870001" };
const cancelled = { ...here, booking_id: "870002" };
const common = {
	confidence: "published",
	source: "specification",
	scheme: "bearer",
} as const;
const flow = "address_service.public_insurance_flow";

const visit = {
	address_service_id: "7001",
	duration: 20,
	patient: {
		name: "Vera",
		surname: "Sample",
		phone: "+48000000001",
		email: "vera@example.test",
	},
};

export const bookSlot = operation({
	...common,
	id: "book-slot",
	title: "Book a slot",
	says: "Puts a visit of your own system into the calendar. Do it at once, or a patient takes the time.",
	story: "Book",
	method: "POST",
	path: `${addressPath}/slots/{start}/book`,
	accepts: json,
	body: BookRequest,
	answers: {
		200: { says: "The booking.", schema: BookingAnswer },
		404: { says: "No free slot, or not for this service." },
		422: { says: "The address is not commercial." },
	},
	carries: { booking_id: "/id" },
	examples: [
		{
			title: "The first free slot",
			params: { ...here, start: "{{slot_start}}" },
			headers: bearer,
			body: visit,
			status: 200,
		},
		{
			title: "A time that is no slot",
			params: { ...here, start: "{{next_week}}T20:00:00+01:00" },
			headers: bearer,
			body: visit,
			status: 404,
		},
		{
			title: "A service of another address",
			params: { ...here, start: "{{slot_start}}" },
			headers: bearer,
			body: { ...visit, address_service_id: "7021" },
			status: 404,
		},
		{
			title: "Without a telephone number",
			params: { ...here, start: "{{slot_start}}" },
			headers: bearer,
			body: { ...visit, patient: { name: "Vera" } },
			status: 400,
		},
		{
			title: "At a basic address",
			params: { ...basic, start: "{{slot_start}}" },
			headers: bearer,
			body: visit,
			status: 422,
		},
	],
	handle(call, world) {
		const address = commercialAddressOf(call, world);
		const start = momentInPath(call.params.start, call.path);
		const { address_service_id: service, duration, patient } = call.body;
		const insurance = call.body.insurance_provider_id;
		checkInsurer(insurance);
		if (world.tables.services.get(service)?.address !== address.id)
			throw refuse("address-service", {
				status: 404,
				pointer: "/address_service_id",
				fact: `Address ${address.id} has no service “${service}”.`,
			});
		checkSlot({ start, duration, service }, address, world);
		const booking = made(
			{
				address: address.id,
				service,
				start,
				duration,
				bookedBy: "integration",
				patient,
				returning: call.body.is_returning ?? false,
				comment: call.body.comment ?? "",
				...(insurance !== undefined && { insuranceProvider: insurance }),
			},
			world,
		);
		tell("slot-booked", booking, "integration", world);
		return { status: 200, body: bookingView(booking, world) };
	},
});

export const bookings = operation({
	...common,
	id: "list-bookings",
	title: "List bookings",
	says: "Visits that begin in a range. Without page all of them; with page a part, and the totals.",
	story: "Book",
	method: "GET",
	path,
	query: z.object({
		start: Moment,
		end: Moment,
		page: numberIn(1, 10_000).optional(),
		limit: numberIn(1, 1000).optional(),
		with: withScopes(
			"booking.patient",
			"booking.address_service",
			"booking.presence",
			"booking.confirmation",
			flow,
		),
	}),
	answers: {
		200: { says: "Bookings.", schema: BookingsAnswer },
		400: { says: "The range is not possible." },
	},
	examples: [
		{
			title: "Next week, with patients",
			params: here,
			query: {
				start: "{{today}}T00:00:00+01:00",
				end: "{{in_two_weeks}}T00:00:00+01:00",
				with: "booking.patient,booking.confirmation",
				page: "1",
			},
			headers: bearer,
			status: 200,
		},
		{
			title: "Without an end",
			params: here,
			query: { start: "{{today}}T00:00:00+01:00" },
			headers: bearer,
			status: 400,
		},
	],
	handle(call, world) {
		const { id } = addressOf(call, world);
		const { start, end, page, limit = 100 } = call.query;
		checkRange(start, end, "end");
		const found = [...world.tables.bookings.values()]
			.filter(
				(each) =>
					each.address === id && each.start >= start && each.start < end,
			)
			.toSorted((left, right) => left.start - right.start);
		const shown =
			page === undefined
				? found
				: found.slice((page - 1) * limit, page * limit);
		return {
			status: 200,
			body: {
				...list(shown.map((each) => bookingView(each, world, call.query.with))),
				...(page !== undefined && {
					page,
					limit,
					pages: Math.max(1, Math.ceil(found.length / limit)),
					total: found.length,
				}),
			},
		};
	},
});

export const booking = operation({
	...common,
	id: "get-booking",
	title: "Read a booking",
	says: "One visit with its patient. A visit that was moved names its first and its newest id when booking.moving is asked for.",
	story: "Book",
	method: "GET",
	path: `${path}/{booking_id}`,
	query: z.object({ with: withScopes("booking.moving", flow) }),
	answers: {
		200: { says: "The booking.", schema: BookingAnswer },
		404: { says: "There is none at this address." },
	},
	examples: [
		{
			title: "The last one",
			params: last,
			query: { with: "booking.moving" },
			headers: bearer,
			status: 200,
		},
		{
			title: "One that does not exist",
			params: { ...here, booking_id: "1" },
			headers: bearer,
			status: 404,
		},
	],
	handle(call, world) {
		const found = bookingOf(call, world, 404);
		return {
			status: 200,
			body: {
				...bookingView(
					found,
					world,
					new Set([
						...call.query.with,
						"booking.patient",
						"booking.address_service",
						"booking.presence",
					]),
				),
				insurance: insuranceOf(found),
			},
		};
	},
});

export const confirmBooking = operation({
	...common,
	id: "confirm-booking",
	title: "Confirm a booking",
	says: "Writes down that the patient will come, in the name of the patient or of the clinic.",
	story: "Manage",
	method: "PUT",
	path: `${path}/{booking_id}/confirm`,
	accepts: json,
	body: ConfirmRequest,
	answers: {
		204: { says: "Confirmed." },
		403: { says: "The booking is at another address." },
		409: { says: "Confirmed before, cancelled, or over." },
	},
	examples: [
		{
			title: "By the clinic",
			params: last,
			headers: bearer,
			body: { confirmed_by: "admin" },
			status: 204,
		},
		{
			title: "A visit of yesterday",
			params: yesterday,
			headers: bearer,
			body: { confirmed_by: "admin" },
			status: 409,
		},
		{
			title: "By somebody else",
			params: last,
			headers: bearer,
			body: { confirmed_by: "doctor" },
			status: 400,
		},
	],
	handle(call, world) {
		const found = bookingOf(call, world, 403);
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
			);
		const after = { ...found, confirmed: true };
		world.tables.bookings.set(found.id, after);
		tell("booking-confirmed", after, "integration", world);
		return { status: 204 };
	},
});

export const moveBooking = operation({
	...common,
	id: "move-booking",
	title: "Move a booking",
	says: "Makes a new booking with a new id, and the old one is cancelled. With address_id also to another address or doctor of the facility.",
	story: "Manage",
	method: "POST",
	path: `${path}/{booking_id}/move`,
	accepts: json,
	query: z.object({ with: withScopes(flow) }),
	body: MoveRequest,
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
			headers: bearer,
			body: {
				address_service_id: "7001",
				start: "{{next_week}}T11:00:00+01:00",
			},
			status: 201,
		},
		{
			title: "One that was cancelled",
			params: cancelled,
			headers: bearer,
			body: {
				address_service_id: "7001",
				start: "{{next_week}}T11:00:00+01:00",
			},
			status: 409,
		},
		{
			title: "Out of the facility",
			params: last,
			headers: bearer,
			body: {
				address_service_id: "7041",
				address_id: "3005",
				start: "{{next_week}}T11:00:00+01:00",
			},
			status: 403,
		},
		{
			title: "Without a time",
			params: last,
			headers: bearer,
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
			);
		const { address_service_id: service, start } = call.body;
		const address = targetOf(
			call.body.address_id ?? before.address,
			before,
			world,
		);
		if (world.tables.services.get(service)?.address !== address.id)
			throw refuse("address-service", {
				status: 400,
				pointer: "/address_service_id",
				fact: `Address ${address.id} has no service “${service}”.`,
			});
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
			body: bookingView(both.after, world, call.query.with),
		};
	},
});

export const cancelBooking = operation({
	...common,
	id: "cancel-booking",
	title: "Cancel a booking",
	says: "Ends a visit that is booked; its time is free again where there is work time.",
	story: "Cancel",
	method: "DELETE",
	path: `${path}/{booking_id}`,
	// No media type is asked for, because the body may be left out.
	body: CancelRequest,
	answers: {
		204: { says: "Cancelled." },
		400: { says: "It was not booked any more." },
		404: { says: "There is none at this address." },
	},
	examples: [
		{
			title: "With a reason",
			params: last,
			headers: { ...bearer, "content-type": "application/json" },
			body: { reason: "The doctor is ill." },
			status: 204,
		},
		{
			title: "One that was cancelled before",
			params: cancelled,
			headers: bearer,
			status: 400,
		},
	],
	handle(call, world) {
		const found = bookingOf(call, world, 404);
		if (found.status !== "booked")
			throw refusePath(
				"cancel-booked",
				400,
				"booking_id",
				`Booking ${found.id} was cancelled by ${found.canceledBy}.`,
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

function targetOf(id: string, before: Booking, { tables }: DocWorld): Address {
	const from = tables.addresses.get(before.address);
	const target = tables.addresses.get(id);
	const pointer = "/address_id";
	if (!target)
		throw refuse("object", {
			status: 400,
			pointer,
			fact: `There is no address “${id}”.`,
		});
	if (target.facility !== from?.facility)
		throw refuse("move-facility", {
			status: 403,
			pointer,
			fact: `Address ${id} is not of facility ${from?.facility}.`,
		});
	if (
		before.payment === "paid" &&
		target.paymentAccount !== from.paymentAccount
	)
		throw refuse("move-account", {
			status: 422,
			pointer,
			fact: `Booking ${before.id} is paid, and address ${id} bills through another account.`,
		});
	return target;
}

function checkSlot(
	visit: Parameters<typeof obstacleTo>[1],
	{ id }: Address,
	world: DocWorld,
	moving?: string,
): void {
	const obstacle = obstacleTo(
		world.tables.calendars.get(id),
		visit,
		world,
		moving,
	);
	if (obstacle === undefined) return;
	const facts = {
		calendar: `The calendar of address ${id} is not enabled.`,
		slot: `Address ${id} has no free slot of ${visit.duration} minutes at this time.`,
		service: `The slot does not offer service ${visit.service}.`,
	};
	const rule = {
		calendar: "bookable",
		slot: "slot",
		service: "slot-service",
	} as const;
	const place =
		moving === undefined
			? { place: "path" as const, pointer: "start" }
			: { place: "body" as const, pointer: "/start" };
	throw refuse(
		moving !== undefined && obstacle === "slot"
			? "move-target"
			: rule[obstacle],
		{ status: 404, ...place, fact: facts[obstacle] },
	);
}

function checkInsurer(id: string | undefined): void {
	if (id === undefined || insurers.some((each) => each.id === id)) return;
	throw refuse("insurance-provider", {
		status: 400,
		pointer: "/insurance_provider_id",
		fact: `The dictionary has no insurance provider “${id}”.`,
	});
}

function insuranceOf({ insuranceProvider: id }: Booking) {
	const found = insurers.find((each) => each.id === id);
	return found ? { id: found.id, name: found.name } : null;
}

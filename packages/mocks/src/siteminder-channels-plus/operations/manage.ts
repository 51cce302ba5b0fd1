import { callerOf } from "@slipway/sandbox/engine";
import { withGuests } from "../booking/guests.ts";
import { moveRooms } from "../booking/release.ts";
import { carried } from "../carried.ts";
import { ReservationAnswer, ReservationsAnswer } from "../contract/answers.ts";
import { ModifyRequest } from "../contract/requests.ts";
import { ReservationsQuery } from "../contract/search.ts";
import { refuse } from "../refuse.ts";
import { dateIn, daysLater, nightsBetween } from "../state/stay.ts";
import type { Booker, Property, Reservation } from "../state/tables.ts";
import { reservationView } from "../views.ts";
import type { ChannelsPlusWorld } from "../world.ts";
import {
	inState,
	operation,
	propertyOf,
	type ReservationCall,
	reservationOf,
} from "./operation.ts";

const path = "/reservations/{bookingReferenceId}";
const last = { bookingReferenceId: carried.booking_reference_id };
const lastAndUnknown = [
	{ title: "The last one", params: last, status: 200 },
	{
		title: "An unknown reference",
		params: { bookingReferenceId: "CHPFAKE999999" },
		status: 404,
	},
];

export const readReservation = operation({
	id: "get-reservation",
	title: "Read a reservation",
	says: "A reservation that is confirmed or was cancelled. A lock cannot be read.",
	story: "Manage",
	method: "GET",
	path,
	confidence: "derived",
	source: "endpoints",
	scheme: "keys",
	answers: {
		200: { says: "The reservation.", schema: ReservationAnswer },
		404: { says: "No such reservation." },
	},
	after: [inState("confirm-reservation", "Confirmed", "Cancelled")],
	examples: lastAndUnknown,
	handle(call, world) {
		const found = settledOf(call, ["Confirmed", "Cancelled"], world);
		return {
			status: 200,
			body: reservationView(found, propertyOf(found.property, world)),
		};
	},
});

export const listReservations = operation({
	id: "list-reservations",
	title: "List reservations",
	says: "Confirmed and cancelled reservations of at most 31 days, by day of booking, arrival or departure.",
	story: "Manage",
	method: "GET",
	path: "/reservations",
	confidence: "derived",
	source: "older-reference",
	scheme: "keys",
	query: ReservationsQuery,
	answers: { 200: { says: "The reservations.", schema: ReservationsAnswer } },
	examples: [
		{
			title: "Arriving within two weeks",
			query: {
				dateType: "checkIn",
				fromDate: carried.today,
				toDate: carried.in_two_weeks,
			},
			status: 200,
		},
		{
			title: "32 days",
			query: {
				dateType: "checkIn",
				fromDate: "2027-03-01",
				toDate: "2027-04-01",
			},
			status: 400,
		},
	],
	handle(call, world) {
		const { dateType, fromDate, toDate } = call.query;
		const days = nightsBetween(fromDate, toDate) + 1;
		if (days < 1 || days > 31)
			throw refuse("list-span", {
				place: "query",
				pointer: "/toDate",
				fact: `From ${fromDate} to ${toDate} is ${days < 1 ? "backwards" : `${days} days`}.`,
				fix: daysLater(fromDate, 30),
			});
		const owner = callerOf(call);
		const reservations = [...world.tables.reservations.values()].flatMap(
			(each) => {
				if (each.owner !== owner || each.confirmed === undefined) return [];
				const property = propertyOf(each.property, world);
				const date = {
					bookedOn: dateIn(property.timeZone, each.confirmed),
					checkIn: each.checkin,
					checkOut: each.checkout,
				}[dateType];
				return date >= fromDate && date <= toDate
					? [reservationView(each, property)]
					: [];
			},
		);
		return { status: 200, body: { reservations } };
	},
});

export const modify = operation({
	id: "modify-reservation",
	title: "Change guests or remarks",
	says: "Changes what has no price. For other dates or rooms, cancel and book again.",
	story: "Manage",
	method: "PATCH",
	path,
	confidence: "derived",
	source: "endpoints",
	scheme: "keys",
	body: ModifyRequest,
	after: [inState("confirm-reservation", "Confirmed")],
	answers: {
		200: { says: "The reservation as it is now.", schema: ReservationAnswer },
		404: { says: "No such reservation, or it is pending or cancelled." },
	},
	examples: [
		{
			title: "Other remarks",
			params: last,
			body: { booker: { remarks: "Arriving after 22:00" } },
			status: 200,
		},
		{
			title: "Other dates",
			params: last,
			body: { checkout: carried.in_two_weeks },
			status: 400,
		},
		{
			title: "A guest for a room of another reservation",
			params: last,
			body: {
				rooms: [
					{
						roomId: "00000000-0000-4000-8000-000000000999",
						guest: { firstName: "Ada", lastName: "Example" },
					},
				],
			},
			status: 400,
		},
	],
	handle(call, world) {
		const found = settledOf(call, ["Confirmed"], world);
		const { booker, rooms } = call.body;
		const after: Reservation = {
			...found,
			rooms: withGuests(found.rooms, rooms ?? []),
			...(found.booker && { booker: changed(found.booker, booker ?? {}) }),
		};
		world.tables.reservations.set(found.id, after);
		return {
			status: 200,
			body: reservationView(after, propertyOf(found.property, world)),
		};
	},
});

export const cancel = operation({
	id: "cancel-reservation",
	ends: true,
	title: "Cancel",
	says: "Frees the rooms, as long as cancelling is free: until so many days before check-in, that day included, in the property's time zone.",
	story: "Cancel",
	method: "POST",
	path: `${path}/cancellation`,
	confidence: "published",
	source: "cancel",
	scheme: "keys",
	answers: {
		200: { says: "The reservation as it is now.", schema: ReservationAnswer },
		400: { says: "It is non-refundable, or too late." },
		404: { says: "It is pending or cancelled already." },
	},
	after: [inState("confirm-reservation", "Confirmed")],
	examples: lastAndUnknown,
	handle(call, world) {
		const found = settledOf(call, ["Confirmed"], world);
		const property = propertyOf(found.property, world);
		checkCancellable(found, property, world.now);
		moveRooms(found, { sold: -1 }, world);
		const after: Reservation = { ...found, status: "Cancelled" };
		world.tables.reservations.set(found.id, after);
		return { status: 200, body: reservationView(after, property) };
	},
});

/** Throws a Refusal when one of the rooms cannot be cancelled any more. */
function checkCancellable(
	{ id, rooms, checkin }: Reservation,
	{ roomRates, timeZone }: Property,
	now: number,
): void {
	const path = { place: "path", pointer: "bookingReferenceId" } as const;
	for (const { roomRate } of rooms) {
		const days = roomRates.find(
			({ uuid }) => uuid === roomRate,
		)?.freeCancellationUntilDays;
		if (days === undefined)
			throw refuse("policy", { ...path, fact: `${id} is non-refundable.` });
		const deadline = daysLater(checkin, -days);
		const today = dateIn(timeZone, now);
		if (today > deadline)
			throw refuse("deadline", {
				...path,
				fact: `Cancelling was free until ${deadline}; at the property it is ${today}.`,
			});
	}
}

/** A reservation in one of the given states. Throws a Refusal with 404 otherwise. */
function settledOf(
	call: ReservationCall,
	statuses: readonly Reservation["status"][],
	world: ChannelsPlusWorld,
): Reservation {
	const found = reservationOf(call, world);
	if (statuses.includes(found.status)) return found;
	throw refuse("confirmed-only", {
		status: 404,
		place: "path",
		pointer: "bookingReferenceId",
		fact: `${found.id} is ${found.status.toLowerCase()}.`,
	});
}

function changed(
	before: Booker,
	change: { readonly [K in keyof Booker]?: Booker[K] | undefined },
): Booker {
	return {
		...before,
		...Object.fromEntries(
			Object.entries(change).filter(([, value]) => value !== undefined),
		),
	};
}

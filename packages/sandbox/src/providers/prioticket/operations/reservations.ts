import { z } from "zod";
import { checkLine } from "../booking/line-checks.ts";
import { released } from "../booking/release.ts";
import { replayed } from "../booking/replay.ts";
import { ReservationAnswer } from "../contract/answers.ts";
import { Several } from "../contract/common.ts";
import { ReservationRequest } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import { useSlot } from "../state/slots.ts";
import type { Reservation } from "../state/tables.ts";
import { reservationView } from "../views.ts";
import { json, operation, ownerOf, type PrioWorld, root } from "./operation.ts";

const bearer = { authorization: "Bearer {{token}}" };
const at = "/data/reservation";
const path = `${root}/reservations/{reservation_reference}` as const;
/** Ten days, for which an expired cart can still be read. */
const readable = 10 * 86_400_000;

const body = (external: string, lines: readonly object[]) => ({
	data: {
		reservation: {
			reservation_distributor_id: "900001",
			reservation_external_reference: external,
			reservation_details: lines,
		},
	},
});

const tower = {
	product_id: "62520",
	product_availability_id: "{{availability_id}}",
	product_type_details: [{ product_type_id: "625200", product_type_count: 2 }],
};

export const reserve = operation({
	id: "create-reservation",
	title: "Reserve",
	says: "Holds places while the guest pays. Each line has its own end; the earliest is the reservation's. Needed for products with managed capacity only.",
	story: "Reserve",
	method: "POST",
	path: `${root}/reservations`,
	confidence: "published",
	source: "reservations",
	scheme: "bearer",
	accepts: json,
	body: ReservationRequest,
	answers: {
		201: { says: "The reservation.", schema: ReservationAnswer },
		409: { says: "The external reference was used with another body." },
		422: { says: "A business rule forbids it." },
	},
	carries: {
		reservation_reference: "/data/reservation/reservation_reference",
	},
	examples: [
		{
			title: "Two places in the bell tower",
			headers: bearer,
			body: body("ACME-77", [tower]),
			status: 201,
		},
		{
			title: "Without the slot",
			headers: bearer,
			body: body("ACME-78", [{ ...tower, product_availability_id: undefined }]),
			status: 400,
		},
		{
			title: "Two lines that end at different times",
			headers: bearer,
			body: body("ACME-79", [
				tower,
				{
					product_id: "76038",
					product_availability_id: "AV-76038-{{tomorrow}}-1100",
					product_type_details: [
						{ product_type_id: "760380", product_type_count: 1 },
					],
				},
			]),
			status: 201,
		},
	],
	handle(call, world) {
		const { reservation } = call.body.data;
		const external = reservation.reservation_external_reference;
		const owner = ownerOf(call);
		const key = `reservation ${owner} ${external}`;
		const before = replayed(
			key,
			call.bodyText,
			`${at}/reservation_external_reference`,
			world,
		);
		const { reservations, replays, slots } = world.tables;
		const repeated =
			before === undefined ? undefined : reservations.get(before);
		if (repeated)
			return { status: 201, body: reservationView(repeated, world.tables) };
		const reference = `RSV${String(world.next("reservations")).padStart(7, "0")}`;
		const lines = reservation.reservation_details.map((line, index) => {
			const checked = checkLine(
				line,
				`${at}/reservation_details/${index}`,
				world,
			);
			useSlot(slots, checked.slot?.id, { reserved: checked.places });
			const heldUntil = world.now + checked.product.hold * 60_000;
			world.schedule({ at: heldUntil, kind: "hold", id: reference });
			return {
				reference: `LINE${String(world.next("lines")).padStart(6, "0")}`,
				...(line.booking_external_reference && {
					externalReference: line.booking_external_reference,
				}),
				productId: checked.product.id,
				...(checked.slot && { slot: checked.slot.id }),
				...(line.booking_travel_date && {
					travelDate: line.booking_travel_date,
				}),
				...(line.product_pickup_point_id && {
					pickupPoint: line.product_pickup_point_id,
				}),
				tickets: checked.tickets,
				status: "BOOKING_RESERVED" as const,
				total: checked.total,
				heldUntil,
			};
		});
		const made: Reservation = {
			reference,
			owner,
			distributor: reservation.reservation_distributor_id,
			externalReference: external,
			lines,
			created: world.now,
		};
		reservations.set(reference, made);
		replays.set(key, { key, body: call.bodyText, reference });
		return { status: 201, body: reservationView(made, world.tables) };
	},
});

export const readReservation = operation({
	id: "get-reservation",
	title: "Read a reservation",
	says: "What is still held, and until when. An expired one can be read for 10 days.",
	story: "Reserve",
	method: "GET",
	path,
	confidence: "published",
	source: "reservations",
	scheme: "bearer",
	answers: {
		200: { says: "The reservation.", schema: ReservationAnswer },
		404: { says: "No such reservation." },
	},
	examples: [
		{
			title: "The last one",
			params: { reservation_reference: "{{reservation_reference}}" },
			headers: bearer,
			status: 200,
		},
	],
	handle(call, world) {
		const found = reservationOf(
			call.params.reservation_reference,
			ownerOf(call),
			world,
		);
		return { status: 200, body: reservationView(found, world.tables) };
	},
});

export const cancelReservation = operation({
	id: "cancel-reservation",
	title: "Give a reservation back",
	says: "Frees the places at once, of the whole reservation or of the lines named.",
	story: "Reserve",
	method: "DELETE",
	path,
	confidence: "published",
	source: "reservations",
	scheme: "bearer",
	query: z.object({
		booking_reservation_reference: Several,
		cancellation_reason: z.string().max(500).optional(),
	}),
	answers: {
		200: { says: "The reservation as it is now.", schema: ReservationAnswer },
		404: { says: "No such reservation." },
		409: { says: "It has been confirmed." },
	},
	examples: [
		{
			title: "The last one",
			params: { reservation_reference: "{{reservation_reference}}" },
			headers: bearer,
			status: 200,
		},
	],
	handle(call, world) {
		const found = reservationOf(
			call.params.reservation_reference,
			ownerOf(call),
			world,
		);
		if (found.order !== undefined)
			throw refuse("reservation-used", {
				status: 409,
				code: "INVALID_RESERVATION",
				place: "path",
				pointer: "reservation_reference",
				fact: `${found.reference} became the order ${found.order}.`,
			});
		const wanted = call.query.booking_reservation_reference;
		const after = {
			...found,
			lines: found.lines.map((line) =>
				line.status === "BOOKING_RESERVED" &&
				(wanted?.includes(line.reference) ?? true)
					? released(line, "BOOKING_RESERVATION_CANCELLED", "reserved", world)
					: line,
			),
		};
		world.tables.reservations.set(found.reference, after);
		return { status: 200, body: reservationView(after, world.tables) };
	},
});

export const promoCode = operation({
	id: "add-promocode",
	title: "Use a promo code",
	says: "SANDBOX10 is taken; any other code is declined with a message for the guest.",
	story: "Reserve",
	method: "POST",
	path: `${root}/reservations/{reservation_reference}/promocode`,
	confidence: "derived",
	source: "reservations",
	scheme: "bearer",
	query: z.object({
		promo_code: z
			.string()
			.min(1)
			.max(50)
			.meta({ description: "The code, required.", examples: ["SANDBOX10"] }),
	}),
	answers: {
		200: { says: "The reservation with its code.", schema: ReservationAnswer },
		422: { says: "The code is declined." },
	},
	examples: [
		{
			title: "A code that is declined",
			params: { reservation_reference: "{{reservation_reference}}" },
			query: { promo_code: "SUMMER" },
			headers: bearer,
			status: 422,
		},
	],
	handle(call, world) {
		const found = reservationOf(
			call.params.reservation_reference,
			ownerOf(call),
			world,
		);
		if (call.query.promo_code !== "SANDBOX10")
			throw refuse("promocode", {
				status: 422,
				code: "INVALID_PROMOCODE",
				place: "query",
				pointer: "/promo_code",
				fact: `“${call.query.promo_code}” is declined.`,
				fix: {
					says: "Use SANDBOX10.",
					value: "SANDBOX10",
				},
			});
		const after = { ...found, promoCode: call.query.promo_code };
		world.tables.reservations.set(found.reference, after);
		return { status: 200, body: reservationView(after, world.tables) };
	},
});

/** A reservation of this client. Throws a Refusal with 404 when there is none that can still be read. */
function reservationOf(
	reference: string,
	owner: string,
	{ tables, now }: PrioWorld,
): Reservation {
	const found = tables.reservations.get(reference);
	if (found?.owner === owner && now - found.created < readable) return found;
	throw refuse("reservation", {
		status: 404,
		place: "path",
		pointer: "reservation_reference",
		fact: `There is no reservation “${reference}”.`,
		fix: {
			says: "Take the reference of a reservation that you made.",
			value: "{{reservation_reference}}",
		},
	});
}

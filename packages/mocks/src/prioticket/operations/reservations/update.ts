import { held } from "../../booking/hold.ts";
import { checkLine } from "../../booking/line-checks.ts";
import { lineFrom, nextLine } from "../../booking/lines.ts";
import { released } from "../../booking/release.ts";
import { carried } from "../../carried.ts";
import { ReservationAnswer } from "../../contract/answers/index.ts";
import { ReservationUpdate } from "../../contract/requests.ts";
import { refuse } from "../../refuse.ts";
import type { Line, Reservation } from "../../state/tables.ts";
import { reservationView } from "../../views/index.ts";
import type { PrioWorld } from "../../world.ts";
import { operation } from "../operation.ts";
import { common, last, path, reservationOf, unused } from "./shared.ts";

const at = "/data/reservation";

const body = (line: object) => ({
	data: {
		reservation: {
			reservation_distributor_id: "900001",
			reservation_external_reference: "ACME-77",
			reservation_details: [line],
		},
	},
});

const tower = (count: number) => ({
	product_id: "62520",
	product_availability_id: carried.availability_id,
	product_type_details: [
		{ product_type_id: "625200", product_type_count: count },
	],
});

export const updateReservation = operation({
	...common,
	id: "update-reservation",
	title: "Amend a reservation",
	says: "A line with a booking_reservation_reference is replaced, its quantity overwritten and not added up; one without is added. Lines that are not sent stay. A replaced line is held again, except for a third party's.",
	method: "PUT",
	path,
	body: ReservationUpdate,
	answers: {
		200: { says: "The whole reservation.", schema: ReservationAnswer },
		404: { says: "No such reservation." },
		409: { says: "It has been confirmed." },
		422: { says: "A business rule forbids it." },
	},
	examples: [
		{
			title: "Three places in the place of two",
			params: last,
			body: body({
				...tower(3),
				booking_reservation_reference: carried.line_reference,
			}),
			status: 200,
		},
		{
			title: "One more line",
			params: last,
			body: body({
				product_id: "76039",
				booking_travel_date: carried.tomorrow,
				product_type_details: [
					{ product_type_id: "760390", product_type_count: 1 },
				],
			}),
			status: 200,
		},
		{
			title: "An unknown line",
			params: last,
			body: body({
				...tower(1),
				booking_reservation_reference: "LINE999999",
			}),
			status: 422,
		},
	],
	handle(call, world) {
		const { reservation } = call.body.data;
		const found = unused(reservationOf(call, world));
		const lines = [...found.lines];
		for (const [index, line] of reservation.reservation_details.entries()) {
			const pointer = `${at}/reservation_details/${index}`;
			const own = line.booking_reservation_reference;
			const old = own ? heldLine(lines, own, pointer) : undefined;
			// What it held is free for what takes its place.
			if (old)
				released(old, "BOOKING_RESERVATION_CANCELLED", "reserved", world);
			const checked = checkLine(line, pointer, world);
			const made = held(
				lineFrom(line, checked, own || nextLine(world), world),
				checked,
				found.reference,
				world,
			);
			if (old) lines[lines.indexOf(old)] = amended(old, made, world);
			else lines.push(made);
		}
		const { partner: _, ...rest } = found;
		const after: Reservation = {
			...rest,
			externalReference: reservation.reservation_external_reference,
			...(reservation.reservation_partner_id && {
				partner: reservation.reservation_partner_id,
			}),
			lines,
		};
		world.tables.reservations.set(found.reference, after);
		return { status: 200, body: reservationView(after, world.tables) };
	},
});

/** The new line with what stays of the old one: when it was made, and its end where a third party holds it. */
const amended = (old: Line, line: Line, { tables }: PrioWorld): Line => ({
	...line,
	version: (old.version ?? 1) + 1,
	...(old.created !== undefined && { created: old.created }),
	...(tables.products.get(line.productId)?.thirdParty &&
		old.heldUntil !== undefined && { heldUntil: old.heldUntil }),
});

function heldLine(lines: readonly Line[], reference: string, at: string): Line {
	const line = lines.find((each) => each.reference === reference);
	if (line?.status === "BOOKING_RESERVED") return line;
	throw refuse("reservation-line", {
		status: 422,
		code: "INVALID_RESERVATION",
		pointer: `${at}/booking_reservation_reference`,
		fact: line
			? `${reference} is ${line.status}.`
			: `“${reference}” is no line of this reservation.`,
		fix: { says: "Leave it out to add a line.", value: undefined },
	});
}

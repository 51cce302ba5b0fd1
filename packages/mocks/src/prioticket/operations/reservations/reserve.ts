import { callerOf, fingerprint } from "@slipway/sandbox/engine";
import { held } from "../../booking/hold.ts";
import { checkLine } from "../../booking/line-checks.ts";
import { lineFrom, nextLine } from "../../booking/lines.ts";
import { replayed } from "../../booking/replay.ts";
import { carried } from "../../carried.ts";
import { ReservationAnswer } from "../../contract/answers/index.ts";
import { ReservationRequest } from "../../contract/requests.ts";
import type { Reservation } from "../../state/tables.ts";
import { reservationView } from "../../views/index.ts";
import { operation, root } from "../operation.ts";
import { common } from "./shared.ts";

const at = "/data/reservation";

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
	product_availability_id: carried.availability_id,
	product_type_details: [{ product_type_id: "625200", product_type_count: 2 }],
};

export const reserve = operation({
	...common,
	id: "create-reservation",
	title: "Reserve",
	says: "Holds places while the guest pays. Each line has its own end; the earliest is the reservation's. Needed for products with managed capacity only.",
	method: "POST",
	path: `${root}/reservations`,
	body: ReservationRequest,
	answers: {
		201: { says: "The reservation.", schema: ReservationAnswer },
		409: { says: "The external reference was used with another body." },
		422: { says: "A business rule forbids it." },
	},
	carries: {
		reservation_reference: "/data/reservation/reservation_reference",
		line_reference:
			"/data/reservation/reservation_details/0/booking_reservation_reference",
	},
	examples: [
		{
			title: "Two places in the bell tower",
			body: body("ACME-77", [tower]),
			status: 201,
		},
		{
			title: "Without the slot",
			body: body("ACME-78", [{ ...tower, product_availability_id: undefined }]),
			status: 400,
		},
		{
			title: "Two lines that end at different times",
			body: body("ACME-79", [
				tower,
				{
					product_id: "76038",
					product_availability_id: `AV-76038-${carried.tomorrow}-1100`,
					product_type_details: [
						{ product_type_id: "760380", product_type_count: 1 },
						{ product_type_id: "760381", product_type_count: 2 },
					],
				},
			]),
			status: 201,
		},
	],
	handle(call, world) {
		const { reservation } = call.body.data;
		const external = reservation.reservation_external_reference;
		const owner = callerOf(call);
		const key = `reservation ${owner} ${external}`;
		const before = replayed(
			key,
			fingerprint(call.bodyText),
			`${at}/reservation_external_reference`,
			world,
		);
		const { reservations, replays } = world.tables;
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
			return held(
				lineFrom(line, checked, nextLine(world), world),
				checked,
				reference,
				world,
			);
		});
		const made: Reservation = {
			reference,
			owner,
			distributor: reservation.reservation_distributor_id,
			externalReference: external,
			...(reservation.reservation_partner_id && {
				partner: reservation.reservation_partner_id,
			}),
			lines,
			created: world.now,
		};
		reservations.set(reference, made);
		replays.set(key, { key, body: fingerprint(call.bodyText), reference });
		return { status: 201, body: reservationView(made, world.tables) };
	},
});

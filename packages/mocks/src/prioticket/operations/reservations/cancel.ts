import { z } from "zod";
import { released } from "../../booking/release.ts";
import { ReservationAnswer } from "../../contract/answers/index.ts";
import { Several } from "../../contract/common.ts";
import { reservationView } from "../../views/index.ts";
import { operation } from "../operation.ts";
import { common, last, path, reservationOf, unused } from "./shared.ts";

export const cancelReservation = operation({
	...common,
	id: "cancel-reservation",
	ends: true,
	title: "Give a reservation back",
	says: "Frees the places at once, of the whole reservation or of the lines named.",
	method: "DELETE",
	path,
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
			params: last,
			status: 200,
		},
	],
	handle(call, world) {
		const found = unused(reservationOf(call, world));
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

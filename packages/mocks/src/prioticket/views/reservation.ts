import { accounts } from "../state/catalogue.ts";
import { localTime } from "../state/local-time.ts";
import type { Reservation } from "../state/tables.ts";
import type { PrioWorld } from "../world.ts";
import { lineView, ticketsView } from "./line.ts";
import { enveloped } from "./page.ts";
import { pricing, promoCodes } from "./pricing.ts";

/** A reservation with its lines. It ends with the first line that does, and stays ended when none is held. */
export function reservationView(
	reservation: Reservation,
	tables: PrioWorld["tables"],
) {
	const { lines, created, promoCode } = reservation;
	const held = lines.filter(({ status }) => status === "BOOKING_RESERVED");
	const ends = (held.length > 0 ? held : lines).map(
		({ heldUntil }) => heldUntil ?? created,
	);
	const codes = promoCodes(promoCode);
	return enveloped("reservation", {
		reservation: {
			reservation_distributor_id: reservation.distributor,
			reservation_distributor_name: accounts.distributor.name,
			...(reservation.partner && {
				reservation_partner_id: reservation.partner,
			}),
			reservation_reference: reservation.reference,
			reservation_external_reference: reservation.externalReference,
			reservation_valid_until: localTime(
				ends.length > 0 ? Math.min(...ends) : created,
			),
			reservation_details: lines.map((line) => {
				const product = tables.products.get(line.productId);
				return {
					...lineView(line, tables, { created, modified: created }),
					product_cancellation_allowed: product?.cancellable ?? false,
					product_type_details: line.tickets.map(({ typeId, count }) =>
						ticketsView(line, typeId, count, product),
					),
					booking_reservation_reference: line.reference,
					booking_reservation_valid_until: localTime(line.heldUntil ?? created),
				};
			}),
			...(codes && { reservation_promocodes: codes }),
			reservation_pricing: pricing(
				held.reduce((sum, line) => sum + line.total, 0),
				promoCode,
			),
		},
	});
}

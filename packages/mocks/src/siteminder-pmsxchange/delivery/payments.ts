import { dateTime } from "../../siteminder-soap/format.ts";
import type { Payment, Reservation } from "../state/tables.ts";
import type { PmsXchangeWorld } from "../world.ts";

/** A payment that nobody confirmed is delivered so often. */
const mostDeliveries = 4;

/** Records that a guest has paid for a reservation. */
export function charge(reservation: Reservation, world: PmsXchangeWorld): void {
	const id = `fake-pay-${String(world.next("payments")).padStart(6, "0")}`;
	world.tables.payments.set(id, {
		id,
		hotel: reservation.hotel,
		reservation: reservation.id,
		amount: reservation.rooms.reduce((sum, { total }) => sum + total, 0),
		currency: world.tables.hotels.get(reservation.hotel)?.currency ?? "EUR",
		state: "undelivered",
		deliveries: 0,
		created: world.now,
	});
}

/** The payments for a hotel, or for all, each counted as delivered once more; what was delivered four times comes no more. */
export function deliverPayments(
	hotel: string | undefined,
	{ tables }: PmsXchangeWorld,
): readonly Payment[] {
	return [...tables.payments.values()]
		.filter(
			(each) =>
				each.state === "undelivered" &&
				each.deliveries < mostDeliveries &&
				(hotel === undefined || each.hotel === hotel),
		)
		.map((each) => {
			const after = { ...each, deliveries: each.deliveries + 1 };
			tables.payments.set(each.id, after);
			return after;
		});
}

/** A payment as it is delivered to the PMS. */
export function paymentElement({
	id,
	hotel,
	reservation,
	amount,
	currency,
	created,
}: Payment) {
	return {
		"@TransactionID": id,
		"@HotelCode": hotel,
		"@CreateDateTime": dateTime(created),
		UniqueID: [
			{ "@Type": "14", "@ID": reservation },
			{ "@Type": "34", "@ID": contextOf(reservation) },
		],
		PaymentInfo: {
			"@PaymentTransactionTypeCode": "charge",
			"@PaymentType": "5",
		},
		PaymentCard: { "@CardCode": "VI", "@MaskedCardNumber": "411111XXXXXX1111" },
		PaymentAmount: {
			"@Amount": (amount / 100).toFixed(2),
			"@CurrencyCode": currency,
		},
	};
}

/** The id that ties payments to a reservation. */
const contextOf = (reservation: string) => `fake-context-${reservation}`;

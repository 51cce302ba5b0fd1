import { refuse } from "../refuse.ts";
import { daysLater, localDate } from "../state/days.ts";
import type { Booking } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";

/** What cancelling costs, in minor units, and how that is put. */
export interface Terms {
	readonly fee: number;
	readonly says: string;
}

/**
 * Whether a booking can be changed: `C` when it is cancelled, `S` when it begins today or has begun, `N` when its product
 * or its supplier forbids it, `Y` otherwise.
 */
export function amendableOf(
	booking: Booking,
	world: HxWorld,
): "Y" | "N" | "C" | "S" {
	if (booking.status === "Cancelled") return "C";
	if (booking.arrival.date <= localDate(world.now, booking.system)) return "S";
	// There is no amendment of a transfer.
	if (booking.kind === "transfer") return "N";
	const product = world.tables.carParks.get(booking.product);
	return product?.amendable === false || booking.status !== "Confirmed"
		? "N"
		: "Y";
}

/** Throws a Refusal when a booking cannot be amended. */
export function checkAmendable(booking: Booking, world: HxWorld): void {
	const amendable = amendableOf(booking, world);
	if (amendable === "Y") return;
	const { reference, arrival } = booking;
	throw refuse(amendable === "S" ? "cancel-same-day" : "amendable", {
		status: 409,
		code: "not-amendable",
		place: "path",
		pointer: "reference",
		fact:
			amendable === "S"
				? `${reference} begins ${arrival.date}; it is ${localDate(world.now, booking.system)}.`
				: `Amendable of ${reference} is ${amendable}.`,
		fix: { says: "View the booking before you offer to change it." },
	});
}

/** What cancelling a booking would cost now. Throws a Refusal when it cannot be cancelled any more. */
export function termsOf(booking: Booking, world: HxWorld): Terms {
	const { reference, arrival, system, total } = booking;
	const at = { place: "path", pointer: "reference" } as const;
	if (booking.status === "Cancelled")
		throw refuse("cancelled", {
			status: 409,
			code: "409",
			...at,
			fact: `${reference} was cancelled on ${booking.cancelledOn}.`,
			fix: { says: "View the booking: Amendable is C." },
		});
	const product = world.tables.carParks.get(booking.product);
	const today = localDate(world.now, system);
	const never = (rule: Parameters<typeof refuse>[0], fact: string) =>
		refuse(rule, { status: 409, code: "not-cancellable", ...at, fact });
	if (product?.amendOnly)
		throw never("amend-only", `${product.name} cannot be cancelled.`);
	if (booking.kind === "transfer")
		throw never(
			"amendable",
			`${reference} is a transfer, which has an address of its own for that.`,
		);
	if (product?.amendable === false)
		throw never("amendable", `Amendable of ${reference} is N.`);
	if (arrival.date <= today)
		throw never(
			system === "ABG" ? "cancel-europe" : "cancel-same-day",
			`${reference} begins ${arrival.date}; it is ${today}.`,
		);
	if (
		product?.advancePurchase ||
		world.tables.hotels.get(booking.product)?.nonRefundable
	)
		return {
			fee: total,
			says: "Bought in advance: nothing is refunded.",
		};
	if (system === "ABG" && today === daysLater(arrival.date, -1))
		return {
			fee: Math.ceil(total / 2),
			says: "Half of the price is kept on the day before arrival.",
		};
	return { fee: 0, says: "Cancelling costs nothing." };
}

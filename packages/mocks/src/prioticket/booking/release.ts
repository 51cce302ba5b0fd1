import type { DueEvent } from "@slipway/sandbox/engine";
import { useSlot } from "../state/slots.ts";
import type { Line } from "../state/tables.ts";
import type { PrioWorld } from "../world.ts";
import { notify, resend } from "./notify.ts";
import { placesLeftOf } from "./tickets.ts";

/** The line with its places given back, in the given state. */
export function released(
	line: Line,
	status: Line["status"],
	from: "reserved" | "booked",
	world: PrioWorld,
): Line {
	const product = world.tables.products.get(line.productId);
	if (product)
		useSlot(world, line.slot, { [from]: -placesLeftOf(product, line) });
	return {
		...line,
		status,
		modified: world.now,
		...(status !== "BOOKING_RESERVATION_EXPIRED" && { cancelled: world.now }),
	};
}

/** Ends what is due: holds that ran out, answers of suppliers, notifications. */
export function due({ kind, id, at }: DueEvent, world: PrioWorld): void {
	const { reservations, orders } = world.tables;
	const reservation = reservations.get(id);
	if (kind === "hold" && reservation) {
		reservations.set(id, {
			...reservation,
			lines: reservation.lines.map((line) =>
				line.status === "BOOKING_RESERVED" && (line.heldUntil ?? 0) <= at
					? released(line, "BOOKING_RESERVATION_EXPIRED", "reserved", world)
					: line,
			),
		});
	}
	const order = orders.get(id);
	if (kind === "supplier-confirms" && order?.status === "ORDER_PENDING") {
		orders.set(id, {
			...order,
			status: "ORDER_CONFIRMED",
			modified: at,
			lines: order.lines.map((line) =>
				line.status === "BOOKING_PROCESSING_CONFIRMATION"
					? {
							...line,
							status: "BOOKING_CONFIRMED",
							confirmed: at,
							modified: at,
						}
					: line,
			),
		});
		notify("ORDER_UPDATE", id, order.owner, world);
	}
	if (kind === "voucher-release" && order) {
		orders.set(id, {
			...order,
			modified: at,
			lines: order.lines.map((line) =>
				line.status === "BOOKING_CONFIRMED" && !line.codes
					? { ...line, codes: codesOf(line, world) }
					: line,
			),
		});
		notify("VOUCHER_RELEASE", id, order.owner, world);
	}
	if (kind === "notify-again") resend(id, world);
}

/** The codes that are shown at the gate: one a ticket, or one for a whole group. */
export function codesOf(line: Line, world: PrioWorld): readonly string[] {
	const product = world.tables.products.get(line.productId);
	const count = product?.groupCode
		? 1
		: line.tickets.reduce((sum, each) => sum + each.count, 0);
	return Array.from(
		{ length: count },
		() => `FAKE${String(world.next("codes")).padStart(9, "0")}`,
	);
}

/** A line that is sold: confirmed, with its codes where the supplier gives them at once. */
export const confirmed = (line: Line, world: PrioWorld): Line => ({
	...line,
	status: "BOOKING_CONFIRMED",
	confirmed: world.now,
	modified: world.now,
	...(!world.tables.products.get(line.productId)?.vouchersLater && {
		codes: codesOf(line, world),
	}),
});

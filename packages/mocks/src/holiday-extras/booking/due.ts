import type { DueEvent } from "@slipway/sandbox/engine";
import { occupy } from "../state/spaces.ts";
import type { HxWorld } from "../world.ts";

/** How long a supplier that confirms later takes, in milliseconds. */
export const supplierTakes = 15 * 60_000;

/** Lets a supplier answer: the booking is confirmed, or ends in an error and frees its space. */
export function due({ kind, id }: DueEvent, { tables }: HxWorld): void {
	const booking = tables.bookings.get(id);
	if (booking?.status !== "Pending") return;
	const confirmed = kind === "supplier-confirms";
	tables.bookings.set(id, {
		...booking,
		status: confirmed ? "Confirmed" : "Error",
	});
	if (!confirmed) occupy(booking, -1, tables);
}

import type { DueEvent } from "@slipway/sandbox/engine";
import { occupy } from "../state/spaces.ts";
import { stayOf } from "../views.ts";
import type { ApiWorld } from "../world.ts";
import { notify, resend } from "./notify.ts";

/** Seconds after which a supplier that confirms later has answered, and after which to look again. */
export const pollingSeconds = 10;

/** Lets a supplier answer, or an event be sent again. */
export function due({ kind, id }: DueEvent, world: ApiWorld): void {
	if (kind === "resend") {
		resend(id, world);
		return;
	}
	const booking = world.tables.bookings.get(id);
	if (booking?.status !== "Pending") return;
	const confirmed = kind === "supplier-confirms";
	const decided = {
		...booking,
		status: confirmed ? ("Confirmed" as const) : ("Error" as const),
		...(!confirmed && { refund: booking.price, paid: 0 }),
		version: booking.version + 1,
	};
	world.tables.bookings.set(id, decided);
	if (!confirmed) occupy(stayOf(booking), -1, world.tables);
	notify(confirmed ? "booking.confirmed" : "booking.failed", decided, world);
}

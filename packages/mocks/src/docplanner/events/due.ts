import type { DueEvent } from "@slipway/sandbox/engine";
import { ended, tell } from "../booking/change.ts";
import { newestOf } from "../views.ts";
import type { DocWorld } from "../world.ts";
import { ping } from "./monitor.ts";
import { push } from "./notify.ts";

/** Does what is due: another attempt to push, the end of a notification, of the time to pay, the next ping. */
export function due(event: DueEvent, world: DocWorld): void {
	const { kind, id } = event;
	const { notifications, partners, bookings } = world.tables;
	if (kind === "ping") ping(event, world);
	if (kind === "expire" && notifications.has(id)) notifications.delete(id);
	const notification = notifications.get(id);
	if (kind === "push" && notification?.state === "pushing") {
		const again = { ...notification, attempts: notification.attempts + 1 };
		const partner = partners.get(notification.client);
		notifications.set(id, again);
		if (partner) push(again, partner, world);
	}
	const unpaid = kind === "pay" ? bookings.get(id) : undefined;
	const booking = unpaid && newestOf(unpaid, world);
	if (booking?.status === "booked" && booking.payment === "not-paid")
		tell("booking-canceled", ended(booking, "user", world), "user", world);
}

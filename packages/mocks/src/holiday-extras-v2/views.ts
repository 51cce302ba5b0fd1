import { offerOf, policiesOf } from "./booking/terms.ts";
import type { Stay } from "./state/spaces.ts";
import type { Booking } from "./state/tables.ts";
import type { ApiWorld } from "./world.ts";

/** The spaces that a booking takes. */
export const stayOf = ({ product, details }: Booking): Stay => ({
	product,
	entry: details.parking_entry_datetime,
	exit: details.parking_exit_datetime,
});

/** A status in the spelling that is switched on. */
export function statusView(status: string, world: ApiWorld): string {
	const named =
		status === "Cancelled" ? world.setting("cancelled-status") : status;
	return world.setting("status-case") === "lower" ? named.toLowerCase() : named;
}

/** The page that Holiday Extras hosts; null while there is nothing to confirm. */
export const confirmationLink = ({ status, reference }: Booking) =>
	status === "Confirmed"
		? `https://confirmation.example/parking/${reference}`
		: null;

/** What identifies a booking. */
export const referenceView = (booking: Booking, world: ApiWorld) => ({
	booking_reference: booking.reference,
	partner_reference: booking.partnerReference ?? null,
	status: statusView(booking.status, world),
});

/** A booking as it is read. */
export function bookingView(booking: Booking, world: ApiWorld) {
	const { product, location } = offerOf(booking.product, world);
	const policies = policiesOf(booking, world);
	return {
		...referenceView(booking, world),
		product_code: product.code,
		location_code: location.code,
		...booking.details,
		customer: booking.customer,
		price: booking.price,
		currency: location.currency,
		confirmation_page_link: confirmationLink(booking),
		entry_method:
			booking.status === "Confirmed"
				? { type: product.entry, value: `FAKE-${booking.reference}` }
				: null,
		amendable_data: policies.amendments.permitted ? booking.details : {},
		policies,
	};
}

import type { OrderHead } from "../contract/requests.ts";
import type { Order } from "../state/tables.ts";

/** What an order says beside its bookings; what is not sent is not there. Contacts come in either spelling. */
export const headOf = (
	head: OrderHead,
): Pick<
	Order,
	| "distributor"
	| "externalReference"
	| "language"
	| "contacts"
	| "settlement"
	| "options"
	| "customFields"
	| "notes"
> => ({
	distributor: head.order_distributor_id,
	externalReference: head.order_external_reference,
	language: head.order_language,
	contacts:
		head.order_contacts ?? (head.order_contact ? [head.order_contact] : []),
	...(head.order_settlement_type && { settlement: head.order_settlement_type }),
	...(head.order_options && { options: head.order_options }),
	...(head.order_custom_fields && { customFields: head.order_custom_fields }),
	...(head.order_notes && { notes: head.order_notes }),
});

import { localTime } from "../state/local-time.ts";
import type { Order } from "../state/tables.ts";

/** The id of one of an order's contacts, counted from 0. */
export const contactIdOf = (order: Pick<Order, "reference">, index: number) =>
	`CNT-${order.reference}-${index + 1}`;

/** A contact of an order: what was sent, and what Prioticket adds. */
export const contactView = (order: Order, index: number) => ({
	...order.contacts[index],
	contact_uid: contactIdOf(order, index),
	contact_version: 1,
	contact_created: localTime(order.created),
	contact_modified: localTime(order.modified),
});

/** All contacts of an order. */
export const contactsView = (order: Order) =>
	order.contacts.map((_, index) => contactView(order, index));

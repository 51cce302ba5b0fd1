import { callerOf } from "@slipway/sandbox/engine";
import { z } from "zod";
import { carried } from "../carried.ts";
import {
	ContactAnswer,
	ContactsAnswer,
	PaymentsAnswer,
} from "../contract/answers/index.ts";
import { Flag, Paging, Several } from "../contract/common.ts";
import { refuse } from "../refuse.ts";
import type { Order } from "../state/tables.ts";
import {
	contactIdOf,
	contactView,
	enveloped,
	paged,
	paymentView,
} from "../views/index.ts";
import type { PrioWorld } from "../world.ts";
import { cached, conditional, newestOf, unchanged } from "./cached.ts";
import { operation, root } from "./operation.ts";

const common = {
	story: "Manage",
	method: "GET",
	confidence: "derived",
	source: "client-3.5",
	scheme: "bearer",
} as const;

const Text = z.string().max(200).optional();

const ordersOf = (owner: string, { tables }: PrioWorld): readonly Order[] =>
	[...tables.orders.values()].filter((order) => order.owner === owner);

const changed = (orders: readonly Order[]) =>
	newestOf(orders.map(({ modified }) => modified));

export const listContacts = operation({
	...common,
	id: "list-contacts",
	title: "List contacts",
	says: "The contacts of your orders.",
	path: `${root}/contacts`,
	query: z.object({
		...Paging,
		reseller_id: Text,
		distributor_id: Text,
		contact_type: Several,
		contact_external_uid: Text,
	}),
	headers: conditional,
	answers: {
		200: { says: "A page of contacts.", schema: ContactsAnswer },
		...unchanged,
	},
	examples: [{ title: "All", status: 200 }],
	handle({ query, headers, principal }, world) {
		const orders = ordersOf(callerOf({ principal }), world);
		return cached(headers, changed(orders), () =>
			paged(
				"contact",
				orders
					.flatMap((order) =>
						order.contacts.map((contact, index) => ({ order, contact, index })),
					)
					.filter(
						({ contact }) =>
							(query.contact_type?.includes(String(contact.contact_type)) ??
								true) &&
							(query.contact_external_uid ?? contact.contact_external_uid) ===
								contact.contact_external_uid,
					),
				({ order, index }) => contactView(order, index),
				query,
			),
		);
	},
});

export const readContact = operation({
	...common,
	id: "get-contact",
	title: "Read a contact",
	says: "A contact of one of your orders. Earlier versions are not kept here, so that include_versions adds nothing.",
	path: `${root}/contacts/{contact_uid}`,
	query: z.object({ include_versions: Flag }),
	answers: {
		200: { says: "The contact.", schema: ContactAnswer },
		404: { says: "No such contact." },
	},
	examples: [
		{
			title: "Of the last order",
			params: { contact_uid: carried.contact_uid },
			status: 200,
		},
		{
			title: "For an unknown id",
			params: { contact_uid: "CNT-0-1" },
			status: 404,
		},
	],
	handle({ params, principal }, world) {
		for (const order of ordersOf(callerOf({ principal }), world))
			for (const index of order.contacts.keys())
				if (contactIdOf(order, index) === params.contact_uid)
					return {
						status: 200,
						body: enveloped("contact", { items: [contactView(order, index)] }),
					};
		throw refuse("contact", {
			status: 404,
			place: "path",
			pointer: "contact_uid",
			fact: `There is no contact “${params.contact_uid}”.`,
			fix: {
				says: "Take the contact_uid of one of your orders.",
				value: carried.contact_uid,
			},
		});
	},
});

export const listPayments = operation({
	...common,
	id: "list-payments",
	title: "List payments",
	says: "What is paid of your orders: where the guest pays the reseller, an order is paid as soon as it is confirmed.",
	path: `${root}/payments`,
	query: z.object({
		...Paging,
		order_reference: Text,
		payment_id: Text,
		payment_merchant_reference: Text,
	}),
	headers: conditional,
	answers: {
		200: { says: "A page of payments.", schema: PaymentsAnswer },
		...unchanged,
	},
	examples: [
		{ title: "All", status: 200 },
		{
			title: "Of the last order",
			query: { order_reference: carried.order_reference },
			status: 200,
		},
	],
	handle({ query, headers, principal }, world) {
		const orders = ordersOf(callerOf({ principal }), world).filter(
			(order) =>
				(query.order_reference ?? order.reference) === order.reference &&
				(query.payment_merchant_reference ?? order.externalReference) ===
					order.externalReference,
		);
		return cached(headers, changed(orders), () =>
			paged(
				"payment",
				orders
					.map(paymentView)
					.filter(({ payment_id: id }) => (query.payment_id ?? id) === id),
				(each) => each,
				query,
			),
		);
	},
});

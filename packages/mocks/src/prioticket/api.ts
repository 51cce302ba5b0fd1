import type { MockApi } from "@slipway/sandbox/engine";
import { answered } from "./booking/notify.ts";
import { due } from "./booking/release.ts";
import { credentials } from "./credentials.ts";
import { faults } from "./faults.ts";
import { format } from "./format.ts";
import { invariants } from "./invariants.ts";
import {
	listContacts,
	listPayments,
	readContact,
} from "./operations/account.ts";
import { availabilities, availability } from "./operations/availability.ts";
import { cancelOrder } from "./operations/cancel-order.ts";
import {
	listCategories,
	listCurrencyRates,
	listDestinations,
	listLocations,
	listRoutes,
	listTaxes,
} from "./operations/catalogue.ts";
import { createOrder } from "./operations/create-order.ts";
import { listOrders, readOrder } from "./operations/orders.ts";
import { product, products } from "./operations/products.ts";
import { cancelReservation } from "./operations/reservations/cancel.ts";
import {
	promoCode,
	removePromoCode,
} from "./operations/reservations/promo-code.ts";
import { readReservation } from "./operations/reservations/read.ts";
import { reserve } from "./operations/reservations/reserve.ts";
import { updateReservation } from "./operations/reservations/update.ts";
import { ping, systemStatus } from "./operations/system.ts";
import { token } from "./operations/token.ts";
import { updateOrder } from "./operations/update-order.ts";
import { voucher, voucherDocument } from "./operations/voucher.ts";
import {
	listWebhooks,
	notifications,
	sampleNotification,
	subscribe,
	unsubscribe,
} from "./operations/webhooks.ts";
import { partner } from "./partner.ts";
import { published } from "./published.ts";
import { rules } from "./rules.ts";
import { schemes } from "./schemes.ts";
import { sources } from "./sources.ts";
import { seed } from "./state/seed.ts";
import { type PrioticketTables, tables } from "./state/tables.ts";
import { story } from "./story.ts";
import { switches } from "./switches.ts";
import { unprovoked } from "./unprovoked.ts";

/** Prioticket's distributor API, version 3.8, on its staging environment. */
export const prioticket: MockApi<PrioticketTables> = {
	id: "prioticket",
	provider: "prioticket",
	title: "Prioticket distributor API",
	version: "3.8",
	realAddress: "https://staging-distributor-api.prioticket.com",
	confidence: "derived",
	note: "Messages follow the published pages and, where those end, a client generated from version 3.5. Error codes other than INVALID_REQUEST, INVALID_PROMOCODE and INVALID_CANCELLATON are this sandbox's.",
	sources,
	operations: [
		token,
		products,
		product,
		listCategories,
		listDestinations,
		listLocations,
		listRoutes,
		listTaxes,
		listCurrencyRates,
		availability,
		availabilities,
		reserve,
		readReservation,
		updateReservation,
		promoCode,
		removePromoCode,
		cancelReservation,
		createOrder,
		readOrder,
		listOrders,
		updateOrder,
		voucher,
		voucherDocument,
		listContacts,
		readContact,
		listPayments,
		cancelOrder,
		subscribe,
		listWebhooks,
		sampleNotification,
		notifications,
		unsubscribe,
		ping,
		systemStatus,
	],
	story,
	published,
	schemes,
	credentials,
	secrets: ["client_secret", "access_token", "webhook_auth"],
	secretFields: ["webhook_auth"],
	secretTables: ["tokens"],
	format,
	credentialsFirst: true,
	errorPage: "prioticket/errors/",
	rules,
	unprovoked,
	refusals: {
		"unknown path": { status: 404, rule: rules.path },
		method: { status: 405, rule: rules.method },
		"too large": { status: 413, rule: rules.size },
		encoding: { status: 400, rule: rules.body },
		"media type": { status: 406, rule: rules.representation },
		malformed: { status: 400, rule: rules.body },
		invalid: { status: 400, rule: rules.shape },
		"rate limit": {
			status: 429,
			code: "TOO_MANY_REQUESTS",
			rule: rules["requests-a-minute"],
		},
		"server error": {
			status: 500,
			code: "INTERNAL_SYSTEM_FAILURE",
			rule: rules.failure,
		},
	},
	limits: [
		{
			rule: rules["burst-of-errors"],
			window: 60_000,
			most: 60,
			block: 60_000,
			counts: { statuses: [400, 499] },
		},
		{
			rule: rules["requests-a-minute"],
			window: 60_000,
			most: 1000,
			counts: {},
		},
	],
	faults,
	switches,
	tables,
	over: {
		slots: ({ reserved, booked }) => reserved === 0 && booked === 0,
		tokens: () => true,
		reservations: ({ lines }) =>
			lines.every(({ status }) => status !== "BOOKING_RESERVED"),
		orders: ({ status }) => status === "ORDER_CANCELLED",
		replays: () => true,
		notifications: () => true,
	},
	seed,
	due,
	answered,
	partner,
	invariants,
};

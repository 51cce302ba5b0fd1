import type { MockApi } from "@slipway/sandbox/engine";
import { due } from "./booking/due.ts";
import { answered } from "./booking/notify.ts";
import { credentials } from "./credentials.ts";
import { faults } from "./faults.ts";
import { format } from "./format.ts";
import { invariants } from "./invariants.ts";
import { confirmAmendment } from "./operations/amend/confirm.ts";
import { quoteAmendment } from "./operations/amend/quote.ts";
import { book } from "./operations/book.ts";
import { confirmCancellation } from "./operations/cancel/confirm.ts";
import { quoteCancellation } from "./operations/cancel/quote.ts";
import { content } from "./operations/content.ts";
import { setEventAddress } from "./operations/event-address.ts";
import { list, read } from "./operations/read.ts";
import { locations, products } from "./operations/search.ts";
import { discovery, revoke, token } from "./operations/token.ts";
import { partner } from "./partner.ts";
import { published } from "./published.ts";
import { rules } from "./rules.ts";
import { schemes } from "./schemes.ts";
import { sources } from "./sources.ts";
import { seed } from "./state/seed.ts";
import { type ApiConnectTables, tables } from "./state/tables.ts";
import { story } from "./story.ts";
import { switches } from "./switches.ts";
import { unprovoked } from "./unprovoked.ts";

/** APIConnect, version 2 of Holiday Extras' API: parking in the United Kingdom and Europe. */
export const apiConnect: MockApi<ApiConnectTables> = {
	id: "holiday-extras-v2",
	provider: "holiday-extras",
	title: "Holiday Extras APIConnect",
	version: "2",
	realAddress: "https://api-sandbox.holidayextras.com",
	confidence: "derived",
	note: "Addresses, steps, errors and tokens follow the published guide, which is a beta. Its schema could not be read: names of fields that the guide does not give, statuses of success, products, prices and buffers are this sandbox's, and so is the text that an event's signature signs. Addresses for tokens are on a host of their own; here they stand beside the others.",
	sources,
	operations: [
		discovery,
		token,
		locations,
		products,
		content,
		setEventAddress,
		book,
		read,
		list,
		quoteAmendment,
		confirmAmendment,
		quoteCancellation,
		confirmCancellation,
		revoke,
	],
	story,
	published,
	schemes,
	credentials,
	secrets: ["client_secret", "access_token", "token"],
	secretTables: ["tokens"],
	format,
	errorPage: "holiday-extras/errors/holiday-extras-v2/",
	rules,
	unprovoked,
	refusals: {
		"unknown path": { status: 404, rule: rules.path },
		method: { status: 405, rule: rules.method },
		"too large": { status: 413, rule: rules.size },
		encoding: { status: 400, rule: rules.body },
		"media type": { status: 415, rule: rules["media-type"] },
		malformed: { status: 400, rule: rules.body },
		invalid: { status: 400, rule: rules.shape },
		"rate limit": { status: 429, rule: rules["token-requests"] },
		"server error": { status: 500, rule: rules.failure },
	},
	credentialsFirst: true,
	limits: [
		{
			rule: rules["token-requests"],
			window: 3_600_000,
			most: 100,
			counts: { paths: ["/oauth2/token", "/oauth2/revoke"] },
		},
	],
	faults,
	switches,
	tables,
	over: {
		tokens: () => true,
		guarantees: () => true,
		occupied: ({ taken }) => taken === 0,
		bookings: ({ status }) => status === "Cancelled" || status === "Error",
		quotes: () => true,
		replays: () => true,
		events: () => true,
	},
	seed,
	due,
	answered,
	partner,
	invariants,
};

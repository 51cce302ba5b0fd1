import type { MockApi } from "@slipway/sandbox/engine";
import { answered, due } from "./booking/due.ts";
import { credentials } from "./credentials.ts";
import { faults } from "./faults.ts";
import { byParameter, format } from "./format/format.ts";
import { recordOf } from "./format/parameters.ts";
import { invariants } from "./invariants.ts";
import { amendDetails } from "./operations/amend-details.ts";
import { amendStay, priceAmendment } from "./operations/amend-stay.ts";
import { bookCarPark } from "./operations/book-car-park.ts";
import { bookHotel, checkHotelPrice } from "./operations/book-hotel.ts";
import { bookLounge } from "./operations/book-lounge.ts";
import { bookTransfer } from "./operations/book-transfer.ts";
import {
	cancelBooking,
	checkCancellation,
} from "./operations/cancel-booking.ts";
import { cancelTransfer } from "./operations/cancel-transfer.ts";
import { checkPrice } from "./operations/check-price.ts";
import { barcode, qrcode } from "./operations/codes.ts";
import { bookFastTrack, searchFastTrack } from "./operations/fast-track.ts";
import { updateFlight } from "./operations/flight-update.ts";
import { listLocations } from "./operations/locations.ts";
import { getLiteProduct, getProduct } from "./operations/product-library.ts";
import { searchCarParks } from "./operations/search-car-parks.ts";
import { searchHotels } from "./operations/search-hotels.ts";
import { searchLounges } from "./operations/search-lounges.ts";
import { listTerminals } from "./operations/terminals.ts";
import {
	transferPolicy,
	viewTransfer,
} from "./operations/transfer-bookings.ts";
import { searchTransfers } from "./operations/transfer-search.ts";
import { listUpgrades } from "./operations/upgrades.ts";
import { userToken } from "./operations/user-token.ts";
import { viewBooking } from "./operations/view-booking.ts";
import { partner } from "./partner.ts";
import { published } from "./published.ts";
import { rules } from "./rules.ts";
import { schemes } from "./schemes.ts";
import { sources } from "./sources.ts";
import { seed } from "./state/seed.ts";
import { type HolidayExtrasTables, tables } from "./state/tables.ts";
import { story } from "./story.ts";
import { switches } from "./switches.ts";
import { unprovoked } from "./unprovoked.ts";

/** The Holiday Extras API, version 1. */
export const holidayExtras: MockApi<HolidayExtrasTables> = {
	id: "holiday-extras",
	provider: "holiday-extras",
	title: "Holiday Extras API",
	version: "1",
	realAddress: "https://api-sandbox.holidayextras.com",
	confidence: "derived",
	note: "Parameters, messages and most error codes are published; statuses of errors, the moment of each check, products and prices are this sandbox's. The codes price-changed, not-amendable and not-cancellable are this sandbox's, because none are published.",
	sources,
	operations: [
		userToken,
		listLocations,
		listTerminals,
		searchCarParks,
		getProduct,
		getLiteProduct,
		listUpgrades,
		checkPrice,
		bookCarPark,
		barcode,
		qrcode,
		viewBooking,
		amendDetails,
		priceAmendment,
		amendStay,
		updateFlight,
		checkCancellation,
		cancelBooking,
		searchLounges,
		bookLounge,
		searchFastTrack,
		bookFastTrack,
		searchHotels,
		checkHotelPrice,
		bookHotel,
		searchTransfers,
		bookTransfer,
		viewTransfer,
		transferPolicy,
		cancelTransfer,
	],
	story,
	published,
	schemes,
	credentials,
	secrets: ["key", "Password", "token"],
	secretTables: ["tokens"],
	format,
	errorPage: "holiday-extras/errors/",
	rules,
	unprovoked,
	refusals: {
		"unknown path": { status: 404, rule: rules.path },
		method: { status: 405, rule: rules.method },
		"too large": { status: 413, rule: rules.size },
		encoding: { status: 400, rule: rules.body },
		"media type": { status: 415, rule: rules.representation },
		malformed: { status: 400, rule: rules.body },
		invalid: { status: 400, code: byParameter, rule: rules.shape },
		"rate limit": { status: 429, rule: rules.requests },
		"server error": { status: 500, rule: rules.failure },
	},
	credentialsFirst: false,
	limits: [],
	faults,
	switches,
	tables,
	over: {
		tokens: () => true,
		occupied: ({ taken }) => taken === 0,
		bookings: ({ status }) => status === "Cancelled" || status === "Error",
		recent: () => true,
		receivers: () => true,
		notices: () => true,
	},
	seed,
	routed,
	select,
	due,
	answered,
	partner,
	invariants,
};

/**
 * Addresses with and without `/v1`, which examples of the documentation leave out, without the suffix of the format, and
 * with one name for the product library, which the introduction calls `prodlib`.
 */
function routed(path: string): string {
	const plain = path
		.replace(/\.(js|xml)$/, "")
		.replace(/^(\/v1)?\/prodlib\//, "/v1/product/");
	return /^\/(v1|de-start)(\/|$)/.test(plain) ? plain : `/v1${plain}`;
}

/** What a request to a booking's address means; GET and POST of the same name are its two steps. */
function select(body: unknown, query: unknown): string {
	const sent = { ...recordOf(query), ...recordOf(body) };
	if (sent.ConfirmCancel !== undefined) return "cancel";
	return [
		"ArrivalDate",
		"ArrivalTime",
		"DepartDate",
		"DepartTime",
		"Supplements",
	].some((name) => sent[name] !== undefined)
		? "complex"
		: "plain";
}

import type { Source } from "@slipway/sandbox/engine";

const site =
	"https://github.com/holidayextras/partner-api-docs/blob/master/site";

/** Where the contract of the mock comes from. */
export const sources = {
	introduction: {
		title: "Holiday Extras: API introduction",
		address: `${site}/intro.md`,
	},
	token: {
		title: "Holiday Extras: User token",
		address: `${site}/hxapi/usertoken.md`,
	},
	availability: {
		title: "Holiday Extras: Parking availability",
		address: `${site}/hxapi/parking/av/airport.md`,
	},
	"price-check": {
		title: "Holiday Extras: Parking price check",
		address: `${site}/hxapi/parking/priceCheck.md`,
	},
	booking: {
		title: "Holiday Extras: Parking booking",
		address: `${site}/hxapi/parking/bkg.md`,
	},
	view: {
		title: "Holiday Extras: View booking",
		address: `${site}/hxapi/viewamendcancel/view.md`,
	},
	"amend-simple": {
		title: "Holiday Extras: Simple amendment",
		address: `${site}/hxapi/viewamendcancel/amend_simple.md`,
	},
	"amend-complex": {
		title: "Holiday Extras: Complex amendment",
		address: `${site}/hxapi/viewamendcancel/amend_complex.md`,
	},
	cancel: {
		title: "Holiday Extras: Cancel booking",
		address: `${site}/hxapi/viewamendcancel/cancel.md`,
	},
	lounges: {
		title: "Holiday Extras: Lounges",
		address: `${site}/hxapi/lounge/bkg.md`,
	},
	upgrades: {
		title: "Holiday Extras: Upgrades",
		address: `${site}/hxapi/upgrade/index.md`,
	},
	locations: {
		title: "Holiday Extras: Locations",
		address: `${site}/hxapi/locations.md`,
	},
	terminals: {
		title: "Holiday Extras: Terminal",
		address: `${site}/hxapi/terminal.md`,
	},
	library: {
		title: "Holiday Extras: Product library",
		address: `${site}/hxapi/productlibrary/index.md`,
	},
	barcode: {
		title: "Holiday Extras: Barcode and QR code",
		address: `${site}/hxapi/barcode.md`,
	},
	"flight-update": {
		title: "Holiday Extras: Flight update",
		address: `${site}/hxapi/flightUpdate.md`,
	},
	"fast-track": {
		title: "Holiday Extras: FastTrack availability",
		address: `${site}/hxapi/fasttrack/av/index.md`,
	},
	"fast-track-booking": {
		title: "Holiday Extras: FastTrack booking",
		address: `${site}/hxapi/fasttrack/bkg.md`,
	},
	hotels: {
		title: "Holiday Extras: Hotel availability",
		address: `${site}/hxapi/hotel/av/index.md`,
	},
	"hotel-price-check": {
		title: "Holiday Extras: Hotel price check",
		address: `${site}/hxapi/hotel/priceCheck.md`,
	},
	"hotel-booking": {
		title: "Holiday Extras: Hotel booking",
		address: `${site}/hxapi/hotel/bkg.md`,
	},
	"room-codes": {
		title: "Holiday Extras: Room codes",
		address: `${site}/hxapi/types/roomcode.md`,
	},
	transfers: {
		title: "Holiday Extras: Transfers",
		address: `${site}/hxapi/transfers/index.md`,
	},
	"transfer-search": {
		title: "Holiday Extras: Transfers availability",
		address: `${site}/hxapi/transfers/av/index.md`,
	},
	"transfer-booking": {
		title: "Holiday Extras: Transfers booking",
		address: `${site}/hxapi/transfers/bkg/index.md`,
	},
	"transfer-view": {
		title: "Holiday Extras: View a transfers booking",
		address: `${site}/hxapi/transfers/view.md`,
	},
	"transfer-cancel": {
		title: "Holiday Extras: Cancel a transfers booking",
		address: `${site}/hxapi/transfers/cancel.md`,
	},
	"transfer-policy": {
		title: "Holiday Extras: Transfers cancellation policy",
		address: `${site}/hxapi/transfers/cancellation-policy.md`,
	},
	"car-hire": {
		title: "Holiday Extras: Car hire",
		address: `${site}/hxapi/carhire/index.md`,
	},
	"de-start": {
		title: "Holiday Extras: DE-Start",
		address: `${site}/hxapi/de-start/index.md`,
	},
	"amend-no-reprice": {
		title: "Holiday Extras: Amend without a new price",
		address: `${site}/hxapi/request24.md`,
	},
	asynchronous: {
		title: "Holiday Extras: Asynchronous bookings",
		address: `${site}/hxapi/asynchronous-bookings.md`,
	},
	errors: {
		title: "Holiday Extras: API errors",
		address: `${site}/hxapi/reference/errors.md`,
	},
	questions: {
		title: "Holiday Extras: Questions and answers",
		address: `${site}/faq.md`,
	},
	sandbox: { title: "Choice of this sandbox where the sources are silent" },
} as const satisfies Record<string, Source>;

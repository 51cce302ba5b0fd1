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

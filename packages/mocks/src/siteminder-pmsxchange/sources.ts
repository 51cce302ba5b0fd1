import type { Source } from "@slipway/sandbox/engine";

const docs = "https://developer.siteminder.com/pmsxchange-api";
const older = "https://siteminder.atlassian.net/wiki/spaces/PMSXCHANGEV2";

/** Where the contract of the mock comes from. */
export const sources = {
	requirements: {
		title: "SiteMinder: pmsXchange, integration requirements",
		address: `${docs}/guides/integration-requirements`,
	},
	errors: {
		title: "SiteMinder: pmsXchange, error handling",
		address: `${docs}/guides/error-handling`,
	},
	codes: {
		title: "SiteMinder: pmsXchange, error codes",
		address: `${docs}/additional-resources/reference-tables/error-codes`,
	},
	"rooms-and-rates": {
		title: "SiteMinder: pmsXchange, rooms and rates",
		address:
			"https://developer.siteminder.com/siteminder-apis/pms-rms/introduction/pmsxchange/api-reference/rooms-and-rates",
	},
	availability: {
		title: "SiteMinder: pmsXchange, availability and restrictions",
		address:
			"https://developer.siteminder.com/siteminder-apis/pms-rms/api-reference/availability-and-restrictions",
	},
	rates: {
		title: "SiteMinder: pmsXchange, rates",
		address:
			"https://developer.siteminder.com/siteminder-apis/pms-rms/api-reference/rates",
	},
	pull: {
		title: "SiteMinder: pmsXchange, reservations by pull",
		address: `${docs}/reference/reservations/pull`,
	},
	upload: {
		title: "SiteMinder: pmsXchange, reservations upload",
		address: `${docs}/reference/reservations/upload`,
	},
	payments: {
		title: "SiteMinder: pmsXchange, payment transaction record",
		address: `${docs}/reference/payment-transaction-record`,
	},
	push: {
		title: "SiteMinder: pmsXchange, reservations by push",
		address: `${docs}/reference/reservations/push`,
	},
	import: {
		title: "SiteMinder: pmsXchange, reservations import",
		address:
			"https://developer.siteminder.com/siteminder-apis/pms-rms/introduction/pmsxchange/api-reference/reservations-import",
	},
	"older-guide": {
		title: "SiteMinder: older pmsXchange guide (Confluence)",
		address: `${older}/pages/2050684`,
	},
	throttling: {
		title: "SiteMinder: older pmsXchange guide, throttling",
		address: `${older}/pages/121340014`,
	},
	changes: {
		title: "SiteMinder: older pmsXchange guide, changes",
		address: `${older}/pages/3009742900`,
	},
	schema: {
		title:
			"OTA 2010A schema, as SiteMinder's public SiteConnect WSDL includes it",
		address:
			"https://github.com/wink-travel/siteminder-channel-manager-ws-soap-client-java",
	},
	soap: {
		title: "W3C: Simple Object Access Protocol 1.1",
		address: "https://www.w3.org/TR/2000/NOTE-SOAP-20000508/",
	},
	sandbox: { title: "Choice of this sandbox where the sources are silent" },
} as const satisfies Record<string, Source>;

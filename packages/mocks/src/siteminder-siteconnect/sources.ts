import type { Source } from "@slipway/sandbox/engine";

const docs = "https://developer.siteminder.com/siteconnect-api";
const older = "https://siteminder.atlassian.net/wiki/spaces/SITECONNECT";

/** Where the contract of the mock comes from. */
export const sources = {
	requirements: {
		title: "SiteMinder: SiteConnect, integration requirements",
		address: `${docs}/guides/integration-requirements`,
	},
	errors: {
		title: "SiteMinder: SiteConnect, error handling",
		address: `${docs}/guides/error-handling`,
	},
	"rooms-and-rates": {
		title: "SiteMinder: SiteConnect, rooms and rates",
		address: `${docs}/reference/rooms-and-rates`,
	},
	availability: {
		title: "SiteMinder: SiteConnect, availability and restrictions",
		address: `${docs}/reference/availability-and-restrictions`,
	},
	rates: {
		title: "SiteMinder: SiteConnect, rates",
		address: `${docs}/reference/rates`,
	},
	reservations: {
		title: "SiteMinder: SiteConnect, reservations",
		address: `${docs}/reference/reservations`,
	},
	"older-guide": {
		title: "SiteMinder: older SiteConnect guide (Confluence), reservations",
		address: `${older}/pages/2051630`,
	},
	schema: {
		title: "OTA 2010A schema, as the public SiteConnect WSDL includes it",
		address:
			"https://github.com/wink-travel/siteminder-channel-manager-ws-soap-client-java",
	},
	soap: {
		title: "W3C: Simple Object Access Protocol 1.1",
		address: "https://www.w3.org/TR/2000/NOTE-SOAP-20000508/",
	},
	sandbox: { title: "Choice of this sandbox where the sources are silent" },
} as const satisfies Record<string, Source>;

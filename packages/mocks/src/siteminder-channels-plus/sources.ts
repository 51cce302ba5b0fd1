import type { Source } from "@slipway/sandbox/engine";

const docs = "https://developer.siteminder.com/channels-plus-api";

/** Where the contract of the mock comes from. */
export const sources = {
	requirements: {
		title: "SiteMinder: Channels Plus, integration requirements",
		address: `${docs}/guides/integration-requirements`,
	},
	properties: {
		title: "SiteMinder: Channels Plus, properties",
		address: `${docs}/reference/properties`,
	},
	property: {
		title: "SiteMinder: Channels Plus, property",
		address: `${docs}/reference/property`,
	},
	lock: {
		title: "SiteMinder: Channels Plus, lock reservation",
		address: `${docs}/reference/lock-reservation`,
	},
	confirm: {
		title: "SiteMinder: Channels Plus, confirm reservation",
		address: `${docs}/reference/confirm-reservation`,
	},
	cancel: {
		title: "SiteMinder: Channels Plus, cancel reservation",
		address: `${docs}/reference/cancel-reservation`,
	},
	endpoints: {
		title: "SiteMinder: Channels Plus, technical guide",
		address:
			"https://developer.siteminder.com/siteminder-apis/channels-plus/developer-guide",
	},
	"older-reference": {
		title: "SiteMinder: Channels Plus, older API reference",
		address:
			"https://developer.siteminder.com/siteminder-apis/channels-plus/api-reference",
	},
	export: {
		title: "SiteMinder: Channels Plus, export",
		address: `${docs}/reference/export`,
	},
	faq: {
		title: "SiteMinder: Channels Plus, FAQ",
		address: `${docs}/additional-resources/faq`,
	},
	"mcp-server": {
		title: "SiteMinder: Channels Plus, MCP server (the same keys and errors)",
		address: `${docs}/mcp-server/overview`,
	},
	sandbox: { title: "Choice of this sandbox where the sources are silent" },
} as const satisfies Record<string, Source>;

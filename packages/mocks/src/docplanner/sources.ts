import type { Source } from "@slipway/sandbox/engine";

/** Where the contract of the mock comes from. */
export const sources = {
	specification: {
		title: "Docplanner: Integrations API, OpenAPI document, version 1.14.0",
		address: "https://github.com/api-evangelist/znanylekarz",
	},
	authorization: {
		title: "Docplanner: Authorization",
		address:
			"https://integrations.docplanner.com/guide/fundamentals/authorization",
	},
	errors: {
		title: "Docplanner: Errors",
		address: "https://integrations.docplanner.com/guide/fundamentals/errors",
	},
	resources: {
		title: "Docplanner: Resources",
		address: "https://integrations.docplanner.com/guide/api-objects/resources",
	},
	calendars: {
		title: "Docplanner: Managing calendars",
		address:
			"https://integrations.docplanner.com/guide/api-objects/managing-calendars",
	},
	"push-and-pull": {
		title: "Docplanner: Push versus pull",
		address: "https://integrations.docplanner.com/guide/callbacks/push-vs-pull",
	},
	"real-time": {
		title: "Docplanner: Real-time requests",
		address:
			"https://integrations.docplanner.com/guide/callbacks/real-time-requests",
	},
	"online-features": {
		title: "Docplanner: Online features",
		address:
			"https://integrations.docplanner.com/guide/api-objects/online-features",
	},
	draft: {
		title: "Docplanner: guide pages of the draft of 2021",
		address: "https://github.com/DracoPL/vuepress-test",
	},
	"php-client": {
		title: "Docplanner: client library for PHP, version 1.0.34",
		address: "https://github.com/DocPlanner/integrations-api-sdk-php",
	},
	sandbox: { title: "Choice of this sandbox where the sources are silent" },
} as const satisfies Record<string, Source>;

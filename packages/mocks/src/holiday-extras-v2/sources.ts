import type { Source } from "@slipway/sandbox/engine";

const site =
	"https://github.com/holidayextras/partner-api-docs/blob/master/site/partner/v2";

/** Where the contract of the mock comes from. */
export const sources = {
	environments: {
		title: "Holiday Extras: Partner API 2026",
		address: `${site}/index.md`,
	},
	authentication: {
		title: "Holiday Extras: Authentication of Partner API 2026",
		address: `${site}/authentication.md`,
	},
	guide: {
		title: "Holiday Extras: Guide to APIConnect, version 0.2 (beta)",
		address: `${site}/api-endpoint-navigation-guide.md`,
	},
	events: {
		title: "Holiday Extras: Event notifications",
		address: `${site}/webhook-integration-guide.md`,
	},
	"bad-request": {
		title: "Holiday Extras: Bad request",
		address: `${site}/problems/bad-request.md`,
	},
	"not-found": {
		title: "Holiday Extras: Resource not found",
		address: `${site}/problems/resource-not-found.md`,
	},
	method: {
		title: "Holiday Extras: Method not allowed",
		address: `${site}/problems/method-not-allowed.md`,
	},
	"not-acceptable": {
		title: "Holiday Extras: Not acceptable",
		address: `${site}/problems/not-acceptable.md`,
	},
	"media-type": {
		title: "Holiday Extras: Unsupported media type",
		address: `${site}/problems/unsupported-media-type.md`,
	},
	conflict: {
		title: "Holiday Extras: Conflict",
		address: `${site}/problems/conflict.md`,
	},
	unprocessable: {
		title: "Holiday Extras: Unprocessable entity",
		address: `${site}/problems/unprocessable-entity.md`,
	},
	"too-early": {
		title: "Holiday Extras: Too early",
		address: `${site}/problems/too-early.md`,
	},
	"internal-error": {
		title: "Holiday Extras: Internal server error",
		address: `${site}/problems/internal-error.md`,
	},
	"bad-gateway": {
		title: "Holiday Extras: Bad gateway",
		address: `${site}/problems/bad-gateway.md`,
	},
	sandbox: { title: "Choice of this sandbox where the sources are silent" },
} as const satisfies Record<string, Source>;

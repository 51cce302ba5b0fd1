import type { MockApi } from "@slipway/sandbox/engine";
import { due } from "./booking/release.ts";
import { credentials } from "./credentials.ts";
import { faults } from "./faults.ts";
import { format } from "./format.ts";
import { invariants } from "./invariants.ts";
import { confirm } from "./operations/confirm.ts";
import { lock } from "./operations/lock.ts";
import {
	cancel,
	listReservations,
	modify,
	readReservation,
} from "./operations/manage.ts";
import { properties } from "./operations/properties.ts";
import { property } from "./operations/property.ts";
import { published } from "./published.ts";
import { rules } from "./rules.ts";
import { schemes } from "./schemes.ts";
import { sources } from "./sources.ts";
import { seed } from "./state/seed.ts";
import { type ChannelsPlusTables, tables } from "./state/tables.ts";
import { story } from "./story.ts";
import { switches } from "./switches.ts";
import { unprovoked } from "./unprovoked.ts";

/** SiteMinder's Channels Plus API on its test system. */
export const channelsPlus: MockApi<ChannelsPlusTables> = {
	id: "siteminder-channels-plus",
	provider: "siteminder",
	title: "SiteMinder Channels Plus",
	version: "test",
	realAddress: "https://tpi-channel-api.preprod.smchannelsplus.com",
	confidence: "derived",
	note: "Addresses, headers, limits and rules follow the published guides. Most names of fields are this sandbox's, because the OpenAPI file is not public: check them against the one that comes with your credentials. The wording of errors is that of the provider's MCP server, which takes the same keys.",
	sources,
	operations: [
		properties,
		property,
		lock,
		confirm,
		readReservation,
		listReservations,
		modify,
		cancel,
	],
	story,
	published,
	schemes,
	credentials,
	secrets: ["x-sm-api-key", "cardNumber", "cvv"],
	secretTables: [],
	format,
	credentialsFirst: true,
	errorPage: "siteminder/errors/",
	rules,
	unprovoked,
	refusals: {
		"unknown path": { status: 404, code: "not_found", rule: rules.path },
		method: { status: 405, code: "method_not_allowed", rule: rules.method },
		"too large": { status: 413, rule: rules.size },
		encoding: { status: 400, rule: rules.body },
		"media type": { status: 415, rule: rules.representation },
		malformed: { status: 400, rule: rules.body },
		invalid: { status: 400, rule: rules.shape },
		"rate limit": { status: 429, code: "rate_limited", rule: rules.rate },
		"server error": {
			status: 500,
			code: "internal_error",
			rule: rules.failure,
		},
	},
	limits: [
		{
			rule: rules.rate,
			window: 60_000,
			most: 600,
			retryAfter: true,
			counts: {},
		},
	],
	faults,
	switches,
	tables,
	over: {
		nights: ({ locked, sold }) => locked === 0 && sold === 0,
		reservations: ({ status }) =>
			status === "Cancelled" || status === "Expired",
	},
	seed,
	limitHeaders: (usage) => {
		const [first] = usage;
		return first
			? {
					"ratelimit-policy": `${first.limit.most};w=${first.limit.window / 1000}`,
				}
			: {};
	},
	due,
	invariants,
};

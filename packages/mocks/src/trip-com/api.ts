import type { DueEvent, MockApi } from "@slipway/sandbox/engine";
import { cancelled } from "./booking/cancelled.ts";
import { credentials } from "./credentials.ts";
import { faults } from "./faults.ts";
import { format } from "./format.ts";
import { invariants } from "./invariants.ts";
import { cancel } from "./operations/cancel.ts";
import { changes } from "./operations/changes.ts";
import { check } from "./operations/check.ts";
import { lowest } from "./operations/lowest.ts";
import { quote } from "./operations/quote.ts";
import { read } from "./operations/read.ts";
import { save } from "./operations/save.ts";
import { cities, detail, hotels } from "./operations/static.ts";
import { submit } from "./operations/submit.ts";
import { authorize, authorizeByForm, renew } from "./operations/token.ts";
import { parameter } from "./parameters.ts";
import { published } from "./published.ts";
import { rules } from "./rules.ts";
import { schemes } from "./schemes.ts";
import { sources } from "./sources.ts";
import { seed } from "./state/seed.ts";
import { type TripTables, tables } from "./state/tables.ts";
import { story } from "./story.ts";
import { switches } from "./switches.ts";
import { unprovoked } from "./unprovoked.ts";
import type { TripWorld } from "./world.ts";

/** Trip.com's affiliate hotel API, modelled on the open-service gateway. */
export const tripCom: MockApi<TripTables> = {
	id: "trip-com",
	provider: "trip-com",
	title: "Trip.com affiliate hotel API",
	version: "modelled",
	realAddress: "https://sopenservice.ctrip.com",
	confidence: "modelled",
	note: "Trip.com's own reference is not public. All of this is modelled on public clients of the open-service gateway of the same group, the likely family; the credentials have the same four parts. Expect field names to differ from what your documents say.",
	sources,
	operations: [
		authorize,
		authorizeByForm,
		renew,
		cities,
		hotels,
		detail,
		lowest,
		quote,
		check,
		save,
		submit,
		read,
		changes,
		cancel,
	],
	routed: (path) => path.toLowerCase(),
	story,
	published,
	schemes,
	credentials,
	secrets: ["key", "token", "refresh_token", "access_token"],
	secretTables: ["tokens"],
	format,
	credentialsFirst: true,
	errorPage: "trip-com/errors/",
	rules,
	unprovoked,
	refusals: {
		"unknown path": { status: 404, code: "234", rule: rules.path },
		method: { status: 405, code: "234", rule: rules.path },
		"too large": { status: 413, code: "1001", rule: rules.size },
		encoding: { status: 200, code: "100007", rule: rules.body },
		"media type": { status: 200, code: "100007", rule: rules.body },
		malformed: { status: 200, code: "100007", rule: rules.body },
		invalid: { status: 200, code: "100008", rule: rules.shape },
		"rate limit": { status: 200, code: "233", rule: rules.frequency },
		"server error": { status: 500, code: "234", rule: rules.failure },
	},
	limits: [{ rule: rules.frequency, window: 60_000, most: 6000, counts: {} }],
	faults,
	switches,
	tables,
	over: {
		tokens: () => true,
		orders: ({ status }) => status === "Cancel",
		nights: ({ taken }) => taken === 0,
	},
	seed,
	select: (_, query) => parameter(query, "icode"),
	due,
	invariants,
};

/** Confirms, declines or lapses an order when its time has come. */
function due({ kind, id, at }: DueEvent, world: TripWorld): void {
	const order = world.tables.orders.get(id);
	if (!order) return;
	if (kind === "lapse" && order.status === "Uncommitted")
		cancelled(order, "lapsed", at, world);
	if (kind === "decline" && order.status === "Process")
		cancelled(order, "declined", at, world);
	if (kind === "confirm" && order.status === "Process")
		world.tables.orders.set(id, {
			...order,
			status: "Confirm",
			confirmation: `H${id}`,
			modified: at,
		});
}

import type { MockApi, Usage } from "@slipway/sandbox/engine";
import { credentials } from "./credentials.ts";
import { answered } from "./events/answered.ts";
import { due } from "./events/due.ts";
import { faults } from "./faults.ts";
import { format } from "./format.ts";
import { invariants } from "./invariants.ts";
import { address, addresses, updateAddress } from "./operations/addresses.ts";
import { bookSlot } from "./operations/book-slot.ts";
import { booking, bookings } from "./operations/bookings.ts";
import { addBreak } from "./operations/breaks/add.ts";
import { deleteBreak, moveBreak } from "./operations/breaks/change.ts";
import { breaks, readBreak } from "./operations/breaks/read.ts";
import {
	calendar,
	disableCalendar,
	enableCalendar,
} from "./operations/calendar.ts";
import {
	cancelBooking,
	confirmBooking,
	moveBooking,
} from "./operations/change-bookings.ts";
import {
	addInsurance,
	addressInsurance,
	deleteInsurance,
	insurancePlans,
	insuranceProviders,
	setInsurance,
} from "./operations/insurance.ts";
import {
	beDocplannerPms,
	removeIntegration,
} from "./operations/integration.ts";
import { pull, pullMultiple, release } from "./operations/notifications.ts";
import { requestOpinion } from "./operations/opinion.ts";
import {
	agreeOnPush,
	patientBooks,
	patientCancels,
	patientMoves,
} from "./operations/other-side.ts";
import { markAbsence, markPresence } from "./operations/presence.ts";
import {
	publicAddresses,
	publicAddressesText,
} from "./operations/public-addresses.ts";
import {
	doctor,
	doctors,
	facilities,
	facility,
} from "./operations/resources.ts";
import { addService } from "./operations/services/add.ts";
import { deleteService, updateService } from "./operations/services/change.ts";
import { dictionary } from "./operations/services/dictionary.ts";
import { service, services } from "./operations/services/read.ts";
import { deleteSlots } from "./operations/slots/delete.ts";
import { slots } from "./operations/slots/list.ts";
import { replaceSlots } from "./operations/slots/replace.ts";
import { token } from "./operations/token.ts";
import { partner } from "./partner.ts";
import { published } from "./published.ts";
import { rules } from "./rules.ts";
import { schemes } from "./schemes.ts";
import { sources } from "./sources.ts";
import { seed } from "./state/seed.ts";
import { type DocplannerTables, tables } from "./state/tables.ts";
import { story } from "./story.ts";
import { switches } from "./switches.ts";
import { unprovoked } from "./unprovoked.ts";

/** Docplanner's integrations API, version 3, as its OpenAPI document 1.14.0 describes it. */
export const docplanner: MockApi<DocplannerTables> = {
	id: "docplanner",
	provider: "docplanner",
	title: "Docplanner integrations API",
	version: "1.14.0",
	realAddress: "https://www.znanylekarz.pl",
	confidence: "derived",
	note: "Paths, shapes and statuses follow the provider's OpenAPI document 1.14.0. What patients do, and the address for pushes, have no API at Docplanner; here they are played under /sandbox.",
	sources,
	operations: [
		token,
		facilities,
		facility,
		doctors,
		doctor,
		addresses,
		address,
		updateAddress,
		dictionary,
		services,
		addService,
		service,
		updateService,
		deleteService,
		insuranceProviders,
		insurancePlans,
		addressInsurance,
		addInsurance,
		setInsurance,
		deleteInsurance,
		calendar,
		disableCalendar,
		enableCalendar,
		replaceSlots,
		slots,
		bookSlot,
		bookings,
		booking,
		confirmBooking,
		moveBooking,
		markPresence,
		markAbsence,
		requestOpinion,
		addBreak,
		breaks,
		readBreak,
		moveBreak,
		deleteBreak,
		cancelBooking,
		deleteSlots,
		patientBooks,
		patientMoves,
		patientCancels,
		pull,
		pullMultiple,
		agreeOnPush,
		release,
		publicAddresses,
		publicAddressesText,
		beDocplannerPms,
		removeIntegration,
	],
	story,
	published,
	schemes,
	credentials,
	secrets: ["client_secret", "access_token", "api_key"],
	secretFields: ["api_key"],
	secretTables: ["tokens"],
	format,
	credentialsFirst: true,
	errorPage: "docplanner/errors/",
	rules,
	unprovoked,
	refusals: {
		"unknown path": { status: 404, rule: rules.path },
		method: { status: 405, rule: rules.method },
		"too large": { status: 413, rule: rules.size },
		encoding: { status: 400, rule: rules.body },
		"media type": { status: 415, rule: rules.representation },
		malformed: { status: 400, rule: rules.body },
		invalid: { status: 400, rule: rules.shape },
		"rate limit": { status: 429, rule: rules["writes-a-minute"] },
		"server error": { status: 500, rule: rules.failure },
	},
	limits: [
		{
			rule: rules["reads-an-hour"],
			window: 3_600_000,
			most: 8000,
			counts: { methods: ["GET"] },
		},
		{
			rule: rules["writes-a-minute"],
			window: 60_000,
			most: 40,
			counts: { methods: ["PUT", "POST", "PATCH", "DELETE"] },
		},
	],
	faults,
	switches,
	// Redocly Respect fills values into addresses as they are.
	settingsForTools: { plus: "taken" },
	tables,
	over: {
		bookings: ({ status }) => status === "canceled",
		breaks: ({ till }, now) => till < now,
		requests: ({ status }) => status !== "waiting",
		notifications: () => true,
		alerts: () => true,
		tokens: () => true,
	},
	seed,
	limitHeaders,
	due,
	answered,
	partner,
	invariants,
};

/** When a limit begins anew, in whole seconds: rounded up, so that nobody comes too early. */
const resetOf = (time: number): string =>
	`${new Date(Math.ceil(time / 1000) * 1000).toISOString().slice(0, 19)}+00:00`;

/** The four headers that tell how much of a limit is used; without them the limiter is off. */
function limitHeaders([usage]: readonly Usage[]): Readonly<
	Record<string, string>
> {
	if (!usage) return {};
	const { limit, used, resets } = usage;
	return {
		"x-ratelimit-limit": String(limit.most),
		"x-ratelimit-reset": resetOf(resets),
		"x-ratelimit-used": String(Math.min(used, limit.most)),
		"x-ratelimit-remaining": String(Math.max(0, limit.most - used)),
	};
}

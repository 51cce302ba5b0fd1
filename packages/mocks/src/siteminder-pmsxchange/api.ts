import type { MockApi } from "@slipway/sandbox/engine";
import { soapRefusals } from "../siteminder-soap/refusals.ts";
import { wsdlFor } from "../siteminder-soap/wsdl.ts";
import { credentials } from "./credentials.ts";
import { answered } from "./delivery/answered.ts";
import { due } from "./delivery/toolkit.ts";
import { format } from "./format.ts";
import { invariants } from "./invariants.ts";
import { availability } from "./operations/availability.ts";
import { ping, reservationImport, roomRates } from "./operations/connect.ts";
import { confirmPayments, readPayments } from "./operations/payments.ts";
import { pushReservations, setEndpoint } from "./operations/push.ts";
import { rates } from "./operations/rates.ts";
import { confirm, read } from "./operations/reservations.ts";
import { upload } from "./operations/upload.ts";
import { partner } from "./partner.ts";
import { published } from "./published.ts";
import { rules } from "./rules.ts";
import { schemes } from "./schemes.ts";
import { select } from "./select.ts";
import { sources } from "./sources.ts";
import { dayOf } from "./state/days.ts";
import { seed } from "./state/seed.ts";
import { type PmsXchangeTables, tables } from "./state/tables.ts";
import { story } from "./story.ts";
import { switches } from "./switches.ts";
import { unprovoked } from "./unprovoked.ts";

/** SiteMinder's pmsXchange on its test system. */
export const pmsXchange: MockApi<PmsXchangeTables> = {
	id: "siteminder-pmsxchange",
	provider: "siteminder",
	title: "SiteMinder pmsXchange",
	version: "test",
	realAddress: "https://tpi-pmsx.preprod.siteminderlabs.com",
	confidence: "derived",
	note: "Messages follow the published guides and, for confirmations and throttling, the older ones. Its own schema is not public: availability, rates and uploads are checked by the public OTA 2010A schema of SiteConnect, in the parts that the guides mention; the other messages are checked by the guides alone. Guests think again half an hour after their reservation is confirmed, so that changes and cancellations can be tried, and a payment follows each booking that the PMS takes. Push, which SiteMinder starts on its own, is played under /sandbox.",
	sources,
	operations: [
		ping,
		roomRates,
		availability,
		rates,
		read,
		confirm,
		upload,
		readPayments,
		confirmPayments,
		reservationImport,
		setEndpoint,
		pushReservations,
	],
	story,
	published,
	schemes,
	credentials,
	secrets: ["Password"],
	secretFields: ["password"],
	secretTables: [],
	format,
	credentialsFirst: false,
	errorPage: "siteminder/errors/siteminder-pmsxchange/",
	rules,
	unprovoked,
	refusals: soapRefusals(rules),
	limits: [{ rule: rules.throttle, window: 60_000, most: 300, counts: {} }],
	faults: {},
	switches,
	tables,
	over: {
		availability: ({ date }, now) => date < dayOf(now),
		restrictions: ({ date }, now) => date < dayOf(now),
		rates: ({ date }, now) => date < dayOf(now),
		messages: ({ state }) => state !== "undelivered",
		uploads: () => true,
		payments: ({ state, deliveries }) =>
			state !== "undelivered" || deliveries >= 4,
		digest: () => true,
	},
	seed,
	select,
	due,
	answered,
	partner,
	invariants,
	wsdl: (base) => wsdlFor(pmsXchange, base),
};

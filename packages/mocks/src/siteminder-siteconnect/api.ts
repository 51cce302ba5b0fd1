import type { MockApi } from "@slipway/sandbox/engine";
import { soapRefusals } from "../siteminder-soap/refusals.ts";
import { wsdlFor } from "../siteminder-soap/wsdl.ts";
import { credentials } from "./credentials.ts";
import { format } from "./format.ts";
import { invariants } from "./invariants.ts";
import { answered } from "./judging/answered.ts";
import { pasteAnswer, readMessage } from "./operations/answers.ts";
import {
	changeAvailability,
	changeRates,
	openMapping,
	setEndpoint,
} from "./operations/other-side.ts";
import { notifyReservation } from "./operations/reservation.ts";
import { partner } from "./partner.ts";
import { published } from "./published.ts";
import { rules } from "./rules.ts";
import { schemes } from "./schemes.ts";
import { sources } from "./sources.ts";
import { seed } from "./state/seed.ts";
import { type SiteConnectTables, tables } from "./state/tables.ts";
import { story } from "./story.ts";
import { switches } from "./switches.ts";
import { unprovoked } from "./unprovoked.ts";

/** SiteMinder's SiteConnect on its test system: the reservation endpoint, and SiteMinder as the caller of the channel's. */
export const siteConnect: MockApi<SiteConnectTables> = {
	id: "siteminder-siteconnect",
	provider: "siteminder",
	title: "SiteMinder SiteConnect",
	version: "1.1.0",
	realAddress: "https://tpi-cm-siteconn.preprod.siteminderlabs.com",
	confidence: "derived",
	note: "Reservations go to SiteMinder; everything else SiteMinder sends to an endpoint that the channel builds. That side is played under /sandbox, which is no part of SiteConnect: set your address, let SiteMinder send, and have the answers judged. Messages are checked by the public OTA 2010A schema, in the parts that the guides mention. The formal review is SiteMinder's alone.",
	sources,
	operations: [
		notifyReservation,
		setEndpoint,
		openMapping,
		changeAvailability,
		changeRates,
		readMessage,
		pasteAnswer,
	],
	story,
	published,
	schemes,
	credentials,
	secrets: ["Password"],
	secretTables: [],
	format,
	credentialsFirst: false,
	errorPage: "siteminder/errors/siteminder-siteconnect/",
	rules,
	unprovoked,
	refusals: soapRefusals(rules),
	limits: [],
	faults: {},
	switches,
	tables,
	over: {
		reservations: ({ status }) => status === "Cancel",
		receipts: () => true,
		messages: ({ state }) => state === "passed" || state === "failed",
	},
	seed,
	answered,
	partner,
	invariants,
	wsdl: (base) => wsdlFor(siteConnect, base),
};

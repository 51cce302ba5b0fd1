import { publishedFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

/** Every operation that SiteMinder SiteConnect documents, as far as its documentation can be read. */
export const published = publishedFrom(sources)([
	{
		title: "Hand over a reservation",
		method: "POST",
		path: "/reservation-gateway/services",
		source: "reservations",
	},
]);

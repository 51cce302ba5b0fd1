import { publishedFrom } from "@slipway/sandbox/engine";
import { icodes } from "./credentials.ts";
import { sources } from "./sources.ts";

const proxy = {
	method: "POST",
	path: "/openservice/serviceproxy.ashx",
	source: "clients",
} as const;

/**
 * Every operation that public clients of the gateway use or name. Trip.com's own documentation cannot be read, and the
 * ICODEs are this sandbox's.
 */
export const published = publishedFrom(sources)([
	{
		title: "Get a token",
		method: "GET",
		path: "/openserviceauth/authorize.ashx",
		source: "clients",
	},
	{
		title: "Get a token by POST",
		method: "POST",
		path: "/openserviceauth/authorize.ashx",
		source: "clients",
	},
	{
		title: "Renew a token",
		method: "GET",
		path: "/openserviceauth/refresh.ashx",
		source: "clients",
	},
	{
		title: "List cities",
		...proxy,
		selector: icodes.cities,
	},
	{
		title: "List hotels of a city",
		...proxy,
		selector: icodes.hotels,
	},
	{
		title: "Get a hotel",
		...proxy,
		selector: icodes.detail,
	},
	{
		title: "Lowest prices",
		...proxy,
		selector: icodes.lowest,
	},
	{
		title: "Quote a hotel",
		...proxy,
		selector: icodes.quote,
	},
	{
		title: "Check availability",
		...proxy,
		selector: icodes.check,
	},
	{
		title: "Save an order",
		...proxy,
		selector: icodes.save,
	},
	{
		title: "Submit (pay)",
		...proxy,
		selector: icodes.submit,
	},
	{
		title: "Read an order",
		...proxy,
		selector: icodes.read,
	},
	{
		title: "Status changes",
		...proxy,
		selector: icodes.changes,
	},
	{
		title: "Cancel",
		...proxy,
		selector: icodes.cancel,
	},
	{
		title: "Get the room types of a hotel",
		...proxy,
		selector: icodes.roomTypes,
		unplayed:
			"The clients have no sample of its answer; the quote names every room.",
	},
	{
		title: "Static data that changed",
		...proxy,
		selector: icodes.staticChanges,
		unplayed: "The hotels of this sandbox stay as they are.",
	},
	{
		title: "Prices and inventory that changed",
		...proxy,
		selector: icodes.priceChanges,
		unplayed: "The clients have no sample of its answer.",
	},
	{
		title: "Rooms that went on or off sale",
		...proxy,
		selector: icodes.roomStatus,
		unplayed: "The rooms of this sandbox stay on sale.",
	},
	{
		title: "Results of the night audit",
		...proxy,
		selector: icodes.nightAudit,
		unplayed: "The clients know its code alone.",
	},
	{
		title: "Post back a night audit",
		...proxy,
		selector: icodes.nightAuditPost,
		unplayed: "The clients know its code alone.",
	},
	{
		title: "Ask for partial refunds",
		...proxy,
		selector: icodes.partialRefund,
		unplayed: "The clients know its code alone.",
	},
]);

import { publishedFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

const exported =
	"It is an API of its own that has the same addresses on another host, which is not published.";

/** Every operation that SiteMinder Channels Plus documents, as far as its documentation can be read. */
export const published = publishedFrom(sources)([
	{
		title: "Search for properties",
		method: "GET",
		path: "/properties",
		source: "properties",
	},
	{
		title: "Get one property",
		method: "GET",
		path: "/properties/{uuid}",
		source: "property",
	},
	{
		title: "Lock rooms",
		method: "POST",
		path: "/properties/{uuid}/reservations",
		source: "lock",
	},
	{
		title: "Confirm",
		method: "POST",
		path: "/reservations/{bookingReferenceId}/confirmation",
		source: "confirm",
	},
	{
		title: "Read a reservation",
		method: "GET",
		path: "/reservations/{bookingReferenceId}",
		source: "endpoints",
	},
	{
		title: "List reservations",
		method: "GET",
		path: "/reservations",
		source: "older-reference",
	},
	{
		title: "Change guests or remarks",
		method: "PATCH",
		path: "/reservations/{bookingReferenceId}",
		source: "endpoints",
	},
	{
		title: "Cancel",
		method: "POST",
		path: "/reservations/{bookingReferenceId}/cancellation",
		source: "cancel",
	},
	{
		title: "Export the ids of properties",
		method: "GET",
		path: "/properties",
		selector: "export",
		source: "export",
		unplayed: exported,
	},
	{
		title: "Export the content of a property",
		method: "GET",
		path: "/properties/{uuid}",
		selector: "export",
		source: "export",
		unplayed: exported,
	},
	{
		title: "Call the tools of a language model",
		method: "POST",
		path: "/mcp",
		source: "mcp-server",
		unplayed:
			"It is a server of its own, whose host is not published; its tools do what the operations here do.",
	},
]);

import { publishedFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

/** Every operation that Holiday Extras API documents, as far as its documentation can be read. */
export const published = publishedFrom(sources)([
	{
		title: "Get a user token",
		method: "GET",
		path: "/v1/usertoken",
		source: "token",
	},
	{
		title: "Search car parks",
		method: "GET",
		path: "/v1/carpark/{code}",
		source: "availability",
	},
	{
		title: "List upgrades",
		method: "GET",
		path: "/v1/upgrade/{code}",
		source: "upgrades",
	},
	{
		title: "Check the price",
		method: "GET",
		path: "/v1/carpark/{code}/priceCheck",
		source: "price-check",
	},
	{
		title: "Book a car park",
		method: "POST",
		path: "/v1/carpark/{code}",
		source: "booking",
	},
	{
		title: "View a booking",
		method: "GET",
		path: "/v1/booking/{reference}",
		selector: "plain",
		source: "view",
	},
	{
		title: "Amend details",
		method: "POST",
		path: "/v1/booking/{reference}",
		selector: "plain",
		source: "amend-simple",
	},
	{
		title: "Ask what an amendment costs",
		method: "GET",
		path: "/v1/booking/{reference}",
		selector: "complex",
		source: "amend-complex",
	},
	{
		title: "Amend stay or upgrades",
		method: "POST",
		path: "/v1/booking/{reference}",
		selector: "complex",
		source: "amend-complex",
	},
	{
		title: "Ask what cancelling costs",
		method: "GET",
		path: "/v1/booking/{reference}",
		selector: "cancel",
		source: "cancel",
	},
	{
		title: "Cancel",
		method: "POST",
		path: "/v1/booking/{reference}",
		selector: "cancel",
		source: "cancel",
	},
	{
		title: "Search lounges",
		method: "GET",
		path: "/v1/lounge/{code}",
		source: "lounges",
	},
	{
		title: "Book a lounge",
		method: "POST",
		path: "/v1/lounge/{code}",
		source: "lounges",
	},
]);

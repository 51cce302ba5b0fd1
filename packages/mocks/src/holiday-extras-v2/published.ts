import { publishedFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

const announced = "The guide announces it; so far the API has parking alone.";

/** Every operation that Holiday Extras APIConnect documents, as far as its documentation can be read. */
export const published = publishedFrom(sources)([
	{
		title: "Ask what the authorization server offers",
		method: "GET",
		path: "/.well-known/oauth-authorization-server",
		source: "authentication",
	},
	{
		title: "Get a token",
		method: "POST",
		path: "/oauth2/token",
		source: "authentication",
	},
	{
		title: "List locations",
		method: "GET",
		path: "/v2/locations",
		source: "guide",
	},
	{
		title: "Search for car parks",
		method: "GET",
		path: "/v2/products/parking",
		source: "guide",
	},
	{
		title: "Read about car parks",
		method: "GET",
		path: "/v2/content/parking",
		source: "guide",
	},
	{
		title: "Book",
		method: "POST",
		path: "/v2/bookings/parking",
		source: "guide",
	},
	{
		title: "Read a booking",
		method: "GET",
		path: "/v2/bookings/parking/{booking_reference}",
		source: "guide",
	},
	{
		title: "List bookings by your reference",
		method: "GET",
		path: "/v2/bookings/parking",
		source: "guide",
	},
	{
		title: "Ask what an amendment costs",
		method: "PATCH",
		path: "/v2/bookings/parking/{booking_reference}/amendments/quote",
		source: "guide",
	},
	{
		title: "Amend",
		method: "POST",
		path: "/v2/bookings/parking/{booking_reference}/amendments/confirm",
		source: "guide",
	},
	{
		title: "Ask what a cancellation gives back",
		method: "GET",
		path: "/v2/bookings/parking/{booking_reference}/cancellations/quote",
		source: "guide",
	},
	{
		title: "Cancel",
		method: "POST",
		path: "/v2/bookings/parking/{booking_reference}/cancellations/confirm",
		source: "guide",
	},
	{
		title: "Revoke a token",
		method: "POST",
		path: "/oauth2/revoke",
		source: "authentication",
	},
	{
		title: "Describe the API as OpenAPI",
		method: "GET",
		path: "/partner-api/v2/schema.json",
		source: "guide",
		unplayed:
			"The file describes the real API; the sandbox has a document of its own.",
	},
	{
		title: "Search for hotels",
		method: "GET",
		path: "/v2/products/hotels",
		source: "guide",
		unplayed: announced,
	},
	{
		title: "Search for lounges",
		method: "GET",
		path: "/v2/products/lounges",
		source: "guide",
		unplayed: announced,
	},
]);

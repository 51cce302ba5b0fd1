import { publishedFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

/** Every operation that Trip.com affiliate hotel API documents, as far as its documentation can be read. */
export const published = publishedFrom(sources)([
	{
		title: "Get a token",
		method: "GET",
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
		method: "POST",
		path: "/openservice/serviceproxy.ashx",
		selector: "fake0000000000000000000000000001",
		source: "clients",
	},
	{
		title: "List hotels of a city",
		method: "POST",
		path: "/openservice/serviceproxy.ashx",
		selector: "fake0000000000000000000000000002",
		source: "clients",
	},
	{
		title: "Get a hotel",
		method: "POST",
		path: "/openservice/serviceproxy.ashx",
		selector: "fake0000000000000000000000000003",
		source: "clients",
	},
	{
		title: "Lowest prices",
		method: "POST",
		path: "/openservice/serviceproxy.ashx",
		selector: "fake0000000000000000000000000004",
		source: "clients",
	},
	{
		title: "Quote a hotel",
		method: "POST",
		path: "/openservice/serviceproxy.ashx",
		selector: "fake0000000000000000000000000005",
		source: "clients",
	},
	{
		title: "Check availability",
		method: "POST",
		path: "/openservice/serviceproxy.ashx",
		selector: "fake0000000000000000000000000006",
		source: "clients",
	},
	{
		title: "Save an order",
		method: "POST",
		path: "/openservice/serviceproxy.ashx",
		selector: "fake0000000000000000000000000007",
		source: "clients",
	},
	{
		title: "Submit (pay)",
		method: "POST",
		path: "/openservice/serviceproxy.ashx",
		selector: "fake0000000000000000000000000008",
		source: "clients",
	},
	{
		title: "Read an order",
		method: "POST",
		path: "/openservice/serviceproxy.ashx",
		selector: "fake0000000000000000000000000009",
		source: "clients",
	},
	{
		title: "Status changes",
		method: "POST",
		path: "/openservice/serviceproxy.ashx",
		selector: "fake000000000000000000000000000b",
		source: "clients",
	},
	{
		title: "Cancel",
		method: "POST",
		path: "/openservice/serviceproxy.ashx",
		selector: "fake000000000000000000000000000a",
		source: "clients",
	},
]);

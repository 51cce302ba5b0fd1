import { z } from "zod";
import { operation } from "./operation.ts";

/** Where the sandbox calls from: this machine. */
const callers = ["127.0.0.1"];
const common = {
	says: "Where pushes and real-time requests come from, for your firewall. At Docplanner the list changes; fetch it daily. Here it holds this machine alone.",
	story: "Follow events",
	method: "GET",
	confidence: "published",
	source: "specification",
} as const;

export const publicAddresses = operation({
	...common,
	id: "list-public-addresses",
	title: "List the addresses that Docplanner calls from",
	path: "/public/docs/public-ips.json",
	answers: {
		200: {
			says: "IP addresses.",
			schema: z.object({ API: z.array(z.string()) }),
		},
	},
	examples: [{ title: "All", status: 200 }],
	handle: () => ({ status: 200, body: { API: callers } }),
});

export const publicAddressesText = operation({
	...common,
	id: "list-public-addresses-text",
	title: "List the addresses that Docplanner calls from, as text",
	path: "/public/docs/public-ips.txt",
	answers: {
		200: { says: "IP addresses, one a line.", schema: z.string() },
	},
	examples: [{ title: "All", status: 200 }],
	handle: () => ({ status: 200, body: `${callers.join("\n")}\n` }),
});

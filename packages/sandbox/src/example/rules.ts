import { rulesFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

const rule = rulesFrom(sources);

/** What the example demands of a request. */
export const rules = {
	path: rule("The address is one of this API.", "modelled", "sandbox"),
	method: rule("The address takes this method.", "modelled", "sandbox"),
	body: rule(
		"The body is JSON in UTF-8, of 2 MiB at most.",
		"modelled",
		"sandbox",
	),
	shape: rule("The request has the fields described.", "modelled", "sandbox"),
	client: rule(
		"A token is given to a client that proves who it is.",
		"modelled",
		"sandbox",
	),
	token: rule(
		"Every call carries a token that is an hour old at most.",
		"modelled",
		"sandbox",
	),
	loan: rule(
		"A loan is read and returned by its number.",
		"modelled",
		"sandbox",
	),
	copies: rule(
		"A book is lent while a copy of it is there.",
		"modelled",
		"sandbox",
	),
	refusals: rule(
		"More than 60 refusals in a minute end the talk for a minute.",
		"modelled",
		"sandbox",
	),
	requests: rule(
		"At most 1,000 requests come in a minute.",
		"modelled",
		"sandbox",
	),
	failure: rule(
		"A failure of the library's own is a 500.",
		"modelled",
		"sandbox",
	),
	notice: rule(
		"A notice is answered with a status of success.",
		"modelled",
		"sandbox",
	),
} as const;

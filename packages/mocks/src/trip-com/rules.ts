import { type Rule, rulesFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

const rule = rulesFrom(sources);

/** What the gateway demands beyond the shape of a message. */
export const rules = {
	credentials: rule(
		"AID, SID and KEY belong together; a wrong or missing one gets error 1001.",
		"derived",
		"clients",
	),
	refresh: rule(
		"A refresh token is used once and while it is valid, else error 1005: authorize again.",
		"derived",
		"clients",
	),
	token: rule(
		"A call without a valid token gets error 232: get a new token and retry once.",
		"derived",
		"clients",
	),
	identity: rule(
		"The extra identity number travels as UUID in the address, or as UniqueID of type 1 in order messages. Which of the two it is, is not published.",
		"modelled",
		"clients",
	),
	shape: rule(
		"A message has the fields that the gateway's clients send.",
		"modelled",
		"clients",
	),
	hotel: rule("A hotel is asked for by its id.", "modelled", "clients"),
	children: rule(
		"When children travel, ChildInfo says their ages.",
		"derived",
		"clients",
	),
	dates: rule(
		"A stay has at least one night and does not begin in the past.",
		"modelled",
		"sandbox",
	),
	hotels: rule(
		"At most 20 hotels are asked for at once.",
		"derived",
		"clients",
	),
	room: rule(
		"A room is one that a quote of the same hotel has shown.",
		"modelled",
		"clients",
	),
	available: rule(
		"A room can be saved while it is available for all nights.",
		"derived",
		"clients",
	),
	price: rule(
		"The total that is saved is the one that the availability check has shown.",
		"modelled",
		"sandbox",
	),
	order: rule(
		"An order is known by its number (type 501) or the partner's own (type 504).",
		"derived",
		"clients",
	),
	"partner-number": rule(
		"A partner's order number (type 504) is used once.",
		"modelled",
		"sandbox",
	),
	payment: rule(
		"What is paid equals the saved total, in its currency.",
		"derived",
		"clients",
	),
	submitted: rule("An order is submitted once.", "modelled", "sandbox"),
	cancellable: rule(
		"An order is cancelled free of charge while it is being confirmed; once confirmed only within its policy; never after the stay.",
		"derived",
		"clients",
	),
	window: rule(
		"Status changes are asked for at most 10 minutes at once, beginning less than 24 hours ago.",
		"derived",
		"clients",
	),
	frequency: rule(
		"More calls than allowed get error 233: wait.",
		"derived",
		"clients",
	),
	failure: rule(
		"A failing back end gets error 234: check ICODE, then retry.",
		"derived",
		"clients",
	),
	size: rule("Bodies stay under 2 MB.", "modelled", "sandbox"),
	body: rule(
		"Bodies are JSON in UTF-8; one that asks for a token is a form.",
		"derived",
		"clients",
	),
	path: rule(
		"The gateway answers at two addresses: authorization and service proxy.",
		"derived",
		"clients",
	),
} as const satisfies Record<string, Rule>;

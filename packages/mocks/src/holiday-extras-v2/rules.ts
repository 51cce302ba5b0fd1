import { type Rule, rulesFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

const rule = rulesFrom(sources);

/** What Holiday Extras demands beyond the shape of a message. */
export const rules = {
	basic: rule(
		"A token is asked for, and revoked, with Authorization: Basic and client id and secret.",
		"published",
		"authentication",
	),
	token: rule(
		"Every call carries Authorization: Bearer and a token of the last hour; on 401 fetch a new one.",
		"published",
		"authentication",
	),
	"token-requests": rule(
		"The addresses for tokens take at most 100 requests an hour from a client.",
		"published",
		"authentication",
	),
	accept: rule(
		"Answers are application/json; an Accept header that leaves it out gets 406.",
		"published",
		"not-acceptable",
	),
	location: rule(
		"A location is asked for by a code of the list of locations.",
		"published",
		"not-found",
	),
	currency: rule(
		"A location is sold in its own currency. One page answers 422, another 404.",
		"published",
		"unprocessable",
	),
	"parking-times": rule(
		"Each side of a stay has a parking time or a flight time; the parking time wins.",
		"published",
		"guide",
	),
	"exit-after-entry": rule(
		"A car leaves after it has entered.",
		"published",
		"unprocessable",
	),
	"entry-ahead": rule(
		"A car enters later than now, on the airport's own clock.",
		"modelled",
		"sandbox",
	),
	"longest-stay": rule("A stay has at most 60 days.", "modelled", "sandbox"),
	product: rule(
		"Content is asked for by a product of a search.",
		"modelled",
		"sandbox",
	),
	"idempotency-key": rule(
		"A booking carries an Idempotency-Key of its own.",
		"derived",
		"guide",
	),
	"idempotency-replay": rule(
		"The same key repeats a failed request safely. In this sandbox the same key and body get the first answer; another body gets 409.",
		"modelled",
		"sandbox",
	),
	guarantee: rule(
		"A booking carries the price guarantee token of a search.",
		"published",
		"guide",
	),
	"guarantee-expired": rule(
		"A price guarantee token lasts 30 minutes; after that search again.",
		"published",
		"guide",
	),
	"guaranteed-stay": rule(
		"A booking has the parking times for which its price was guaranteed.",
		"modelled",
		"sandbox",
	),
	"supplier-information": rule(
		"A booking has what its supplier requires, as the search says.",
		"derived",
		"guide",
	),
	space: rule(
		"The last space can go between search and booking.",
		"modelled",
		"sandbox",
	),
	booking: rule(
		"A booking is known by Holiday Extras' reference, not by yours.",
		"published",
		"guide",
	),
	"still-processed": rule(
		"A booking can be seen and changed once it has been processed; wait the recommended seconds.",
		"published",
		"too-early",
	),
	"already-cancelled": rule(
		"A cancelled booking stays cancelled.",
		"published",
		"conflict",
	),
	"failed-booking": rule(
		"A booking that its supplier has rejected cannot be changed.",
		"modelled",
		"sandbox",
	),
	"not-amendable": rule(
		"A booking whose amendable_data is empty, or whose deadline is over, cannot be amended.",
		"derived",
		"guide",
	),
	"after-entry": rule(
		"A booking cannot be cancelled once the car may enter.",
		"modelled",
		"sandbox",
	),
	quote: rule(
		"A change is confirmed with the token of its quote. The token is short-lived; ask for a fresh quote after that.",
		"published",
		"guide",
	),
	"concurrent-change": rule(
		"A booking that changed after the quote is quoted again.",
		"derived",
		"conflict",
	),
	"list-later": rule(
		"Bookings can be listed by your reference in a later phase only.",
		"published",
		"guide",
	),
	"event-answer": rule(
		"Events are answered with 200 within 10 seconds.",
		"published",
		"events",
	),
	"event-signature": rule(
		"A receiver verifies the signature of an event. With which status it refuses a wrong one is not published.",
		"published",
		"events",
	),
	path: rule(
		"Addresses are those of the guide; what stands ahead of /v2 is not published.",
		"derived",
		"guide",
	),
	method: rule(
		"An address takes the methods that Allow names.",
		"published",
		"method",
	),
	body: rule(
		"Bodies are well-formed JSON in UTF-8; those for tokens are forms.",
		"published",
		"bad-request",
	),
	size: rule("Bodies stay under 2 MB.", "modelled", "sandbox"),
	"media-type": rule(
		"Bodies are sent with Content-Type: application/json, those for tokens as application/x-www-form-urlencoded.",
		"published",
		"media-type",
	),
	shape: rule(
		"Missing and malformed values get 400, with a field and a message each in errors.",
		"published",
		"bad-request",
	),
	failure: rule(
		"A 500 may be tried again after 2, 4 and 8 seconds, three times at most.",
		"published",
		"internal-error",
	),
	gateway: rule(
		"A 502 may be tried again after 2, 4 and 8 seconds, three times at most.",
		"published",
		"bad-gateway",
	),
} as const satisfies Record<string, Rule>;

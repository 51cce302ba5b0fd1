import { type Rule, rulesFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

const rule = rulesFrom(sources);

/** What Channels Plus demands beyond the shape of a message. */
export const rules = {
	keys: rule(
		"Every request carries the headers x-sm-api-id and x-sm-api-key.",
		"published",
		"requirements",
	),
	window: rule(
		"A stay begins today or later, ends within 500 days, and lasts 1 to 30 nights.",
		"published",
		"properties",
	),
	occupancy: rule(
		"Occupancy comes either as totalRooms, totalAdults and totalChildren, or as rooms; never as both.",
		"published",
		"properties",
	),
	property: rule(
		"A property is asked for by a uuid of the search.",
		"derived",
		"property",
	),
	"room-rate": rule(
		"A room rate belongs to the property whose rooms are locked.",
		"derived",
		"lock",
	),
	fits: rule("The guests must fit into the room.", "published", "lock"),
	sold: rule(
		"Rooms that are sold or locked cannot be locked again.",
		"derived",
		"lock",
	),
	deal: rule(
		"A deal counts once the property has approved it; applyDeal needs the dealCode.",
		"published",
		"lock",
	),
	"lock-over": rule(
		"A lock that has expired cannot be confirmed: 404.",
		"published",
		"confirm",
	),
	reservation: rule(
		"A reservation is known by its bookingReferenceId.",
		"derived",
		"endpoints",
	),
	"confirmed-only": rule(
		"What is pending or cancelled gets 404.",
		"published",
		"cancel",
	),
	"confirm-once": rule(
		"A reservation is confirmed once.",
		"modelled",
		"sandbox",
	),
	recheck: rule(
		"Availability is checked again when a reservation is confirmed.",
		"published",
		"confirm",
	),
	"card-type": rule(
		"The card is of a type that the property accepts.",
		"published",
		"confirm",
	),
	"card-number": rule(
		"A card has a number with a right check digit and has not expired.",
		"derived",
		"confirm",
	),
	"vcc-fields": rule(
		"A virtual card comes with activation, deactivation, balance and currency.",
		"published",
		"confirm",
	),
	"vcc-activation": rule(
		"A virtual card is active when cancelling stops being free at the latest; on the day of booking when the rate is non-refundable.",
		"published",
		"confirm",
	),
	"vcc-deactivation": rule(
		"A virtual card stays active for 7 days after check-out.",
		"published",
		"confirm",
	),
	"vcc-balance": rule(
		"A virtual card holds the total of the reservation, with net invoicing the net amount.",
		"published",
		"faq",
	),
	"vcc-currency": rule(
		"A virtual card is in the property's currency.",
		"published",
		"confirm",
	),
	room: rule(
		"A guest belongs to a room of the reservation, named by its id.",
		"published",
		"confirm",
	),
	policy: rule(
		"A non-refundable reservation is not cancelled here.",
		"published",
		"cancel",
	),
	deadline: rule(
		"Cancelling is free until freeCancellationUntilDays before check-in, that day included, in the property's time zone.",
		"published",
		"cancel",
	),
	"list-span": rule(
		"A list spans at most 31 days.",
		"published",
		"older-reference",
	),
	path: rule("Addresses are those of the guide.", "published", "endpoints"),
	method: rule(
		"An address takes the methods of the guide.",
		"published",
		"endpoints",
	),
	body: rule("Bodies are JSON in UTF-8.", "derived", "endpoints"),
	size: rule("Bodies stay under 2 MB.", "modelled", "sandbox"),
	representation: rule(
		"Content-Type is application/json.",
		"derived",
		"endpoints",
	),
	shape: rule(
		"A request that does not fit its description gets 400.",
		"published",
		"older-reference",
	),
	rate: rule(
		"Requests of a channel are counted in a rolling window. The number, 600 a minute, is this sandbox's.",
		"modelled",
		"requirements",
	),
	failure: rule("A 500 may be tried again.", "published", "older-reference"),
} as const satisfies Record<string, Rule>;

import { type Rule, rulesFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

const rule = rulesFrom(sources);

/** What Docplanner demands beyond the shape of a message. */
export const rules = {
	client: rule(
		"A token is asked for with client id and secret: in Authorization: Basic, or as fields of a multipart form.",
		"published",
		"authorization",
	),
	token: rule(
		"Every call carries Authorization: Bearer with a token that has not expired. A refusal with 401 holds a message and no errors.",
		"published",
		"authorization",
	),
	facility: rule(
		"A client reaches the facilities that Docplanner has attached to it, and no others.",
		"published",
		"resources",
	),
	object: rule(
		"Ids in an address are those of things that exist.",
		"published",
		"specification",
	),
	mismatch: rule(
		"A doctor belongs to the facility, an address to the doctor, a service and a booking to the address of the path.",
		"published",
		"specification",
	),
	commercial: rule(
		"Calendars, slots and bookings need a doctor and an address with a commercial profile.",
		"published",
		"specification",
	),
	"dictionary-service": rule(
		"A service_id is one of the dictionary's.",
		"published",
		"specification",
	),
	"service-twice": rule(
		"An address has each service of the dictionary once, under one name.",
		"derived",
		"specification",
	),
	"address-service": rule(
		"An address_service_id is valid at its own address only; the online address has services of its own.",
		"published",
		"draft",
	),
	"insurance-provider": rule(
		"An insurance_provider_id is one of the dictionary's.",
		"published",
		"specification",
	),
	"insurance-plan": rule(
		"An insurance_plan_id is a plan of the insurance_provider_id beside it.",
		"derived",
		"specification",
	),
	"insurance-assigned": rule(
		"A provider is added once and removed only while it is assigned.",
		"published",
		"specification",
	),
	"insurance-combination": rule(
		"insurance_providers is filled for with-insurance-only and empty for without-insurance-only.",
		"published",
		"specification",
	),
	calendar: rule(
		"An address has a calendar before its status can be read.",
		"published",
		"specification",
	),
	"calendar-status": rule(
		"A calendar is enabled while it is disabled, and disabled while it is enabled.",
		"published",
		"specification",
	),
	encoding: rule(
		"A date in an address is URL-encoded: + is sent as %2B. What happens otherwise is not published; this sandbox refuses.",
		"derived",
		"specification",
	),
	date: rule(
		"Dates are ISO 8601 with an offset; a day is YYYY-MM-DD.",
		"published",
		"specification",
	),
	range: rule("A range ends after it begins.", "derived", "specification"),
	"range-180-days": rule(
		"Slots are asked for at most 180 days at once.",
		"published",
		"specification",
	),
	"no-slots": rule(
		"An address without free slots in the range answers 404, not an empty list.",
		"published",
		"specification",
	),
	"one-day": rule(
		"A slot begins and ends on the same day, on the clock of the country.",
		"published",
		"specification",
	),
	"one-minute": rule(
		"A slot ends at least 1 minute after it begins.",
		"published",
		"specification",
	),
	"twelve-weeks": rule(
		"Slots end at most 12 weeks ahead.",
		"published",
		"specification",
	),
	"repeat-in-flight": rule(
		"The same payload for the same address is refused while the first is being processed, and ignored with 201 for 3 minutes after that.",
		"published",
		"specification",
	),
	bookable: rule(
		"A visit can be booked at an address whose calendar is enabled.",
		"derived",
		"specification",
	),
	slot: rule(
		"A visit begins at a free slot and fits into the work period around breaks and other visits.",
		"published",
		"specification",
	),
	"slot-service": rule(
		"A visit is booked with a service that the slot offers.",
		"published",
		"specification",
	),
	"move-target": rule(
		"A visit is moved to a free slot, as when it is booked. The status for an occupied slot is this sandbox's own.",
		"modelled",
		"sandbox",
	),
	"move-facility": rule(
		"A visit is moved within the facility of the path, also to another doctor.",
		"published",
		"specification",
	),
	"move-account": rule(
		"A visit that holds money is moved only to an address of the same payment account; cancel and book again instead.",
		"published",
		"specification",
	),
	"booking-over": rule(
		"A booking that was cancelled or moved cannot be moved again.",
		"published",
		"specification",
	),
	"cancel-booked": rule(
		"Only a booking in the state booked can be cancelled.",
		"published",
		"specification",
	),
	confirm: rule(
		"A booking is confirmed once, before its visit, and while it is booked.",
		"published",
		"specification",
	),
	"presence-future": rule(
		"Presence is marked when the visit has begun.",
		"published",
		"specification",
	),
	"presence-cancelled": rule(
		"Presence is marked on visits that were not cancelled.",
		"published",
		"specification",
	),
	"opinion-visit": rule(
		"An opinion is requested of a patient who has a visit with the doctor, found by the telephone number.",
		"published",
		"specification",
	),
	"opinion-once": rule(
		"A patient who has given an opinion is not asked for one.",
		"published",
		"specification",
	),
	"opinion-sendable": rule(
		"A request that cannot be sent gets 422. The causes are not published; here it takes a visit that has begun, was not cancelled, and had no request before.",
		"derived",
		"specification",
	),
	"docplanner-pms": rule(
		"Only clients that are Docplanner's own PMS remove the integration of an address.",
		"published",
		"specification",
	),
	integrated: rule(
		"Visits at an address whose integration was removed are not booked, cancelled or confirmed over the API.",
		"derived",
		"specification",
	),
	"break-range": rule(
		"A break ends after it begins, and a move changes its range.",
		"published",
		"specification",
	),
	"break-twice": rule(
		"A calendar has one break of the same range and description.",
		"published",
		"specification",
	),
	"queue-empty": rule(
		"An empty queue of notifications answers 404. What is not pulled within 72 hours is deleted.",
		"published",
		"specification",
	),
	"release-push": rule(
		"Notifications are released only to clients that are pushed to.",
		"published",
		"specification",
	),
	"release-hourly": rule(
		"Notifications are released once an hour; Retry-After says in how many seconds.",
		"published",
		"specification",
	),
	denial: rule(
		"A refusal of a real-time request is a 4xx of Content-Type application/json whose body holds error_code, a whole number of the agreed dictionary.",
		"published",
		"real-time",
	),
	"push-status": rule(
		"A push counts as accepted with a 2xx status. Anything else is retried, then dropped.",
		"published",
		"push-and-pull",
	),
	"reads-an-hour": rule(
		"At most 8,000 GET requests an hour.",
		"published",
		"specification",
	),
	"writes-a-minute": rule(
		"At most 40 requests of PUT, POST, PATCH and DELETE a minute.",
		"published",
		"specification",
	),
	path: rule(
		"Addresses are those of the OpenAPI document.",
		"published",
		"specification",
	),
	method: rule(
		"An address takes the methods of the OpenAPI document.",
		"published",
		"errors",
	),
	body: rule(
		"Bodies are JSON in UTF-8; the token's is a form.",
		"published",
		"specification",
	),
	size: rule("Bodies stay under 2 MB.", "modelled", "sandbox"),
	representation: rule(
		"Content-Type is application/json; at the token's address a form's.",
		"derived",
		"specification",
	),
	shape: rule(
		"Missing or malformed values get 400, with the fields in errors.",
		"published",
		"errors",
	),
	failure: rule(
		"A 5xx says nothing about whether the request was done.",
		"derived",
		"errors",
	),
} as const satisfies Record<string, Rule>;

import { type Rule, rulesFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

const rule = rulesFrom(sources);

/** What pmsXchange demands beyond the shape of a message. */
export const rules = {
	token: rule(
		"Every message carries a WS-Security UsernameToken; a password that names its type names PasswordText.",
		"published",
		"requirements",
	),
	basic: rule(
		"REST calls carry Authorization: Basic with the PMS's user name and password.",
		"published",
		"rooms-and-rates",
	),
	trace: rule(
		"REST calls carry X-SM-TRACE-TOKEN with a UUID.",
		"published",
		"rooms-and-rates",
	),
	"pms-exists": rule(
		"The address ends with the code of a PMS that exists.",
		"published",
		"upload",
	),
	"same-pms": rule(
		"The PMS code of the address and the ID of RequestorID are the same.",
		"published",
		"upload",
	),
	"hotel-code": rule("HotelCode has 1 to 16 characters.", "derived", "errors"),
	hotel: rule(
		"HotelCode names a hotel of the PMS: else type 6, code 392.",
		"published",
		"codes",
	),
	"hotel-active": rule(
		"The hotel is enabled for updates: else code 375.",
		"published",
		"codes",
	),
	dates: rule(
		"End is not before Start, and a range has at most 750 days. The number of days is this sandbox's.",
		"modelled",
		"sandbox",
	),
	mapped: rule(
		"InvTypeCode and RatePlanCode are those of room-rates. pmsXchange answers Success all the same and mails the rest twice a day, unless the switch says otherwise.",
		"published",
		"changes",
	),
	separate: rule(
		"Availability and restrictions come in separate requests.",
		"published",
		"availability",
	),
	something: rule(
		"An AvailStatusMessage says a BookingLimit, a restriction or lengths of stay.",
		"derived",
		"availability",
	),
	currency: rule("A rate has a CurrencyCode.", "published", "rates"),
	"rate-dates": rule(
		"A rate has Start and End, on Rate or on StatusApplicationControl: the provider's table and sample differ; both are accepted.",
		"derived",
		"rates",
	),
	occupancy: rule(
		"With occupancy-based pricing every BaseByGuestAmt has NumberOfGuests and AgeQualifyingCode 10.",
		"published",
		"rates",
	),
	polling: rule(
		"Reservations are asked for every 2 to 5 minutes, not faster.",
		"published",
		"pull",
	),
	"one-outcome": rule(
		"A confirmation has either Success or Errors.",
		"published",
		"older-guide",
	),
	notification: rule(
		"A confirmation names messages that were delivered and are not confirmed yet: else code 245.",
		"published",
		"older-guide",
	),
	"upload-dates": rule(
		"A new reservation has CreateDateTime, a changed or cancelled one LastModifyDateTime.",
		"published",
		"upload",
	),
	"upload-ids": rule(
		"Every reservation has the PMS's id, type 14; one that SiteMinder delivered also 25 and 40, one of a direct channel also 29.",
		"published",
		"upload",
	),
	"upload-known": rule(
		"A change or a cancellation names a reservation that is known.",
		"derived",
		"upload",
	),
	throttle: rule(
		"Too many requests in a clock minute get a SOAP fault. The number, 300 a minute, is this sandbox's.",
		"modelled",
		"throttling",
	),
	size: rule(
		"A message has at most 2 MB; a larger one gets a SOAP fault and is not processed.",
		"published",
		"requirements",
	),
	path: rule("Addresses are those of the guide.", "published", "pull"),
	method: rule(
		"SOAP messages are sent with POST.",
		"published",
		"requirements",
	),
	encoding: rule("Messages are in UTF-8.", "published", "requirements"),
	representation: rule(
		"Content-Type is text/xml; charset=utf-8, and nothing else.",
		"published",
		"requirements",
	),
	xml: rule(
		"A message is well-formed XML in a SOAP 1.1 envelope, without document type, and in the namespace http://www.opentravel.org/OTA/2003/05.",
		"derived",
		"soap",
	),
	payment: rule(
		"A result names a payment that was delivered, and its hotel.",
		"derived",
		"payments",
	),
	"payment-number": rule(
		"A payment that was booked is confirmed with the PMS's number, as UniqueID of type 40.",
		"published",
		"payments",
	),
	"push-status": rule(
		"A reservation that is pushed is answered with status 200, in time; errors travel inside of it.",
		"published",
		"errors",
	),
	"push-answer": rule(
		"The answer to a reservation that is pushed is OTA_HotelResNotifRS in a SOAP 1.1 envelope.",
		"published",
		"push",
	),
	"push-echo": rule(
		"EchoToken comes back unchanged.",
		"published",
		"requirements",
	),
	"push-taken": rule(
		"A reservation that the PMS does not take is answered with Errors, and a person has to look at it.",
		"derived",
		"push",
	),
	shape: rule(
		"A message that does not fit the schema gets an error of type 10.",
		"derived",
		"schema",
	),
	failure: rule(
		"After a failure the same message is sent again later.",
		"published",
		"requirements",
	),
} as const satisfies Record<string, Rule>;

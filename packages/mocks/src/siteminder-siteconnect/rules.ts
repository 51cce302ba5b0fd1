import { type Rule, rulesFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

const rule = rulesFrom(sources);

/** What SiteConnect demands of a channel's messages and of its answers, beyond their shape. */
export const rules = {
	token: rule(
		"Every message carries a WS-Security UsernameToken, and its password the Type PasswordText.",
		"published",
		"requirements",
	),
	hotel: rule(
		"HotelCode names a hotel that is connected: else type 6, code 392.",
		"published",
		"reservations",
	),
	"one-hotel": rule(
		"A message is about one hotel, however many rooms are booked.",
		"published",
		"reservations",
	),
	"channel-code": rule(
		"RequestorID carries the code of the channel.",
		"derived",
		"reservations",
	),
	"own-id": rule(
		"A reservation has one UniqueID of type 14: the channel's own id, never used twice, at no hotel.",
		"published",
		"older-guide",
	),
	stay: rule("A stay ends after it begins.", "derived", "reservations"),
	extensions: rule(
		"Total and ResGlobalInfo hold no TPA_Extensions: the schema has none there, though one implementer sends them.",
		"derived",
		"schema",
	),
	path: rule(
		"Addresses are those of the test WSDL, or this sandbox's under /sandbox.",
		"derived",
		"reservations",
	),
	method: rule(
		"SOAP messages are sent with POST.",
		"published",
		"requirements",
	),
	encoding: rule("Messages are in UTF-8.", "published", "requirements"),
	representation: rule(
		"Content-Type is text/xml; charset=utf-8, and nothing else; under /sandbox JSON, but for a pasted answer.",
		"published",
		"requirements",
	),
	size: rule(
		"A message has at most 2 MB. The number is this sandbox's.",
		"modelled",
		"sandbox",
	),
	xml: rule(
		"A message is well-formed XML in a SOAP 1.1 envelope, without document type, and in the namespace http://www.opentravel.org/OTA/2003/05.",
		"derived",
		"soap",
	),
	shape: rule(
		"A message that does not fit the schema gets an error of type 10.",
		"published",
		"schema",
	),
	throttle: rule(
		"Too many requests get a fault. No number is published; only the fault switch of this sandbox does it.",
		"modelled",
		"sandbox",
	),
	failure: rule(
		"After a failure of the server the same message is sent again later.",
		"derived",
		"errors",
	),
	dates: rule(
		"A range of dates has 1 to 750 days.",
		"published",
		"availability",
	),
	"amount-count": rule(
		"One amount a day, or with prices by occupancy one for each number of guests up to MaxOccupancy.",
		"published",
		"rates",
	),
	"max-occupancy-known": rule(
		"Prices by occupancy need MaxOccupancy from the channel's rooms and rates.",
		"published",
		"rates",
	),
	mistake: rule(
		"A mistake is one that the message can have.",
		"modelled",
		"sandbox",
	),
	sent: rule(
		"Only a message that was sent can be answered.",
		"modelled",
		"sandbox",
	),
	"answer-in-time": rule(
		"SiteMinder expects an answer in 1 to 2 seconds and gives up after 20.",
		"published",
		"requirements",
	),
	"answer-status": rule(
		"Errors of the application travel in a 200; other statuses are for failures of the server.",
		"published",
		"errors",
	),
	"answer-type": rule(
		"Content-Type is text/xml; charset=utf-8, of messages as of answers.",
		"derived",
		"requirements",
	),
	"answer-xml": rule(
		"An answer is a SOAP 1.1 envelope around one message, in the namespace http://www.opentravel.org/OTA/2003/05.",
		"published",
		"requirements",
	),
	"answer-name": rule(
		"The answer is the RS to the RQ that was sent.",
		"published",
		"requirements",
	),
	"answer-header": rule(
		"The header of an answer is empty: credentials never come back.",
		"published",
		"requirements",
	),
	"echo-token": rule(
		"EchoToken comes back unchanged.",
		"published",
		"requirements",
	),
	"one-outcome": rule(
		"An answer has either Success or Errors.",
		"published",
		"errors",
	),
	"good-message": rule(
		"A message without a mistake is answered with Success.",
		"derived",
		"errors",
	),
	"error-expected": rule(
		"A message with a mistake is answered with the error for it.",
		"published",
		"errors",
	),
	"error-wording": rule(
		"Types, codes and texts of the six errors are fixed. The type of the two about guests is not published and not judged.",
		"published",
		"errors",
	),
	"rooms-listed": rule(
		"Every room and rate for sale is in a RoomStay.",
		"published",
		"rooms-and-rates",
	),
	"one-pair": rule(
		"A RoomStay holds one room type and one rate plan; without rate plans it holds the room alone.",
		"published",
		"rooms-and-rates",
	),
	"unique-names": rule(
		"The names of room and rate together are unique: else they count as duplicates.",
		"published",
		"rooms-and-rates",
	),
	"unique-codes": rule(
		"The codes of room and rate together are unique.",
		"derived",
		"rooms-and-rates",
	),
	"max-occupancy": rule(
		"With prices by occupancy every room says MaxOccupancy for AgeQualifyingCode 10.",
		"published",
		"rooms-and-rates",
	),
} as const satisfies Record<string, Rule>;

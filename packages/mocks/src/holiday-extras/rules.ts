import { type Rule, rulesFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";
import { travelRules } from "./travel-rules.ts";

const rule = rulesFrom(sources);

/** What Holiday Extras demands beyond the shape of a message. */
export const rules = {
	key: rule(
		"Every call carries key. Names of parameters are case-sensitive.",
		"published",
		"introduction",
	),
	agent: rule(
		"ABTANumber is the agent's code: five letters or digits.",
		"published",
		"availability",
	),
	password: rule(
		"A retail agent sends Password; an intermediary needs none.",
		"published",
		"availability",
	),
	token: rule(
		"Searching and booking carry the token of a user who has just begun to search.",
		"published",
		"token",
	),
	"token-spent": rule(
		"A token is dropped after a booking. Holiday Extras publishes no error for using it again; this sandbox takes a token for one booking of a kind.",
		"modelled",
		"token",
	),
	stay: rule(
		"A stay begins today or later and ends after it began.",
		"published",
		"errors",
	),
	"stay-length": rule("A stay ends within 90 days.", "modelled", "sandbox"),
	product: rule(
		"A product is booked by its code, or by the code with a supplier's prefix as in BookingURL.",
		"published",
		"availability",
	),
	system: rule(
		"European products need System=ABG; without it only products of the United Kingdom are found.",
		"published",
		"booking",
	),
	available: rule(
		"A product that is not, or no longer, available gets 0004 on price check and booking, 0037 on a search.",
		"published",
		"errors",
	),
	timeout: rule(
		"A supplier that does not answer in time gets the same 0037 as no availability.",
		"published",
		"errors",
	),
	group: rule(
		"Seven people and more are booked with Holiday Extras directly.",
		"published",
		"errors",
	),
	asynchronous: rule(
		"A product that is confirmed later is searched and booked with includeAsyncOnlyProducts=true.",
		"published",
		"asynchronous",
	),
	flags: rule(
		"What RequestFlags or CarDetFlags demand is sent with the booking. Holiday Extras publishes no error for leaving it out.",
		"derived",
		"booking",
	),
	price: rule(
		"A price below PriceCheckPrice is booked at the lower price; a price above it is an error that names the new price. Its code is this sandbox's.",
		"published",
		"booking",
	),
	supplement: rule(
		"An upgrade is booked with its code, the date and its total price; per person with Adults and Children, otherwise with Quantity.",
		"published",
		"booking",
	),
	duplicate: rule(
		"A booking with the name, car and travel details of a recent one gets 0005. How recent is this sandbox's choice.",
		"published",
		"errors",
	),
	reference: rule(
		"A booking reference in an address has letters only.",
		"published",
		"errors",
	),
	booking: rule("A booking is known by its reference.", "published", "errors"),
	"booking-agent": rule(
		"A booking is shown to the agent who made it.",
		"published",
		"errors",
	),
	email: rule(
		"Viewing and amending carry the Email of the lead passenger.",
		"published",
		"view",
	),
	amendable: rule(
		"A booking whose Amendable is not Y cannot be amended. The code is this sandbox's.",
		"derived",
		"view",
	),
	"nothing-to-amend": rule(
		"An amendment names what is to change.",
		"derived",
		"amend-simple",
	),
	"cancel-method": rule(
		"A cancellation is asked about with GET and ConfirmCancel=N, and confirmed with POST and ConfirmCancel=Y.",
		"published",
		"cancel",
	),
	cancelled: rule("A booking is cancelled once.", "published", "errors"),
	"cancel-europe": rule(
		"Parking in Europe is cancelled free until 24 hours before the day of arrival begins, at 50 % until that day begins, and later only through the service staff. The code is this sandbox's.",
		"published",
		"questions",
	),
	"cancel-same-day": rule(
		"On the day of arrival a booking is neither amended nor cancelled. The code is this sandbox's.",
		"published",
		"view",
	),
	"amend-only": rule(
		"A product with CanAmendCantCancel is amended, never cancelled. The code is this sandbox's.",
		"published",
		"availability",
	),
	"lounge-party": rule(
		"A lounge takes six people in a booking, or four: the page and the list of changes differ.",
		"published",
		"lounges",
	),
	"back-end": rule(
		"When the reservation system is down, the answer is an error like any other.",
		"published",
		"errors",
	),
	...travelRules,
	path: rule(
		"Addresses are those of the reference, with or without /v1, and end with nothing, .xml or .js.",
		"published",
		"introduction",
	),
	method: rule(
		"An address takes the methods of the reference.",
		"published",
		"introduction",
	),
	body: rule(
		"A body is a form in UTF-8, or XML with the parameters as elements and without a document type.",
		"derived",
		"booking",
	),
	size: rule("Bodies stay under 2 MB.", "modelled", "sandbox"),
	representation: rule(
		"Content-Type is application/x-www-form-urlencoded, or application/xml as the examples are drawn.",
		"derived",
		"booking",
	),
	shape: rule(
		"Missing and malformed parameters get an error whose code depends on the parameter.",
		"published",
		"errors",
	),
	requests: rule(
		"Requests are limited for each key by the minute, hour and day; no figures are published.",
		"published",
		"introduction",
	),
	failure: rule("An unexpected error gets 0003.", "published", "errors"),
} as const satisfies Record<string, Rule>;

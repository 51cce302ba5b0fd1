import { type Rule, rulesFrom } from "@slipway/sandbox/engine";
import { sources } from "./sources.ts";

const rule = rulesFrom(sources);

/** What Holiday Extras demands of places, codes, hotels, transfers and flight updates. */
export const travelRules = {
	"location-type": rule(
		"Locations of the United Kingdom have the types 1, 2 and 3; those of Europe carpark, hotel and lounge, with system=de.",
		"published",
		"locations",
	),
	terminals: rule(
		"Terminals are listed for airports in the United Kingdom; others get TerminalError.",
		"published",
		"errors",
	),
	library: rule(
		"A look-up that finds nothing gets NoRows.",
		"published",
		"errors",
	),
	"code-reference": rule(
		"A booking reference has at most 12 letters and digits.",
		"published",
		"booking",
	),
	"room-code": rule(
		"A booking uses the room codes of the answer of a search; Europe has its own.",
		"published",
		"room-codes",
	),
	"room-guests": rule(
		"A room holds as many guests as its code says.",
		"published",
		"hotel-price-check",
	),
	"second-room": rule(
		"Two rooms in one booking are for the United Kingdom alone.",
		"published",
		"hotels",
	),
	"hotel-nights": rule(
		"In Europe a hotel is booked for one night.",
		"published",
		"hotel-booking",
	),
	"hotel-parking": rule(
		"A hotel with parking in the United Kingdom is booked with the dates and times at which the car is dropped off and picked up.",
		"published",
		"hotel-booking",
	),
	"transfer-place": rule(
		"An end of a transfer is a code, or a postal address with all of its parts.",
		"published",
		"transfer-search",
	),
	"transfer-flight": rule(
		"A way that begins or ends at an airport has a flight.",
		"published",
		"transfer-search",
	),
	"transfer-return": rule(
		"A way back has ReturnDate and ReturnTime, and is not before the way there.",
		"published",
		"transfer-search",
	),
	"transfer-people": rule(
		"A vehicle is booked for as many people as it takes.",
		"derived",
		"transfer-search",
	),
	"transfer-price": rule(
		"PriceCheckPrice goes with PriceCheckFlag=Y.",
		"published",
		"transfer-booking",
	),
	"transfer-reference": rule(
		"A booking reference in an address of transfers has 5 to 8 characters; the sandbox takes its own of nine.",
		"published",
		"transfer-policy",
	),
	"transfer-booking": rule(
		"A transfer is known by its reference, to the agent who booked it.",
		"published",
		"transfer-cancel",
	),
	"transfer-kind": rule(
		"The addresses of transfers are for bookings of transfers.",
		"published",
		"transfer-policy",
	),
	"transfer-cancelled": rule(
		"A transfer is cancelled once, and before it begins.",
		"published",
		"transfer-cancel",
	),
	"flight-update-once": rule(
		"A flight update names each booking once.",
		"modelled",
		"sandbox",
	),
	"flight-update-answer": rule(
		"The results of a flight update are accepted with any success status. None is documented.",
		"modelled",
		"flight-update",
	),
} as const satisfies Record<string, Rule>;

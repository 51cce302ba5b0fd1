import { switchesFrom } from "@slipway/sandbox/engine";
import { authentication, faultStatus } from "../siteminder-soap/switches.ts";

/** Choices where the sources disagree or are silent. */
export const switches = switchesFrom({
	"rate-model": {
		title: "Rates",
		says: "Agreed once with the channel. Prices by occupancy need MaxOccupancy in your list of rooms.",
		options: { PDP: "One price a day", OBP: "A price by number of guests" },
		default: "PDP",
	},
	products: {
		title: "What the channel lists",
		says: "Channels without rate plans list rooms alone.",
		options: { "rooms-and-rates": "Rooms and rates", rooms: "Rooms only" },
		default: "rooms-and-rates",
	},
	extensions: {
		title: "TPA_Extensions in Total or ResGlobalInfo",
		says: "One implementer sends them there; the 2010A schema has no such place.",
		options: { take: "Take them", refuse: "Refuse them" },
		default: "take",
	},
	authentication: authentication(
		"The guide asks channels for an OTA error of type 4; a SOAP fault is the other way.",
	),
	"fault-status": faultStatus,
});

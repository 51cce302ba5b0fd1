import { switchesFrom } from "@slipway/sandbox/engine";
import { authentication, faultStatus } from "../siteminder-soap/switches.ts";

/** Choices where the sources disagree or are silent. */
export const switches = switchesFrom({
	unmapped: {
		title: "Rooms and rates that are not mapped",
		says: "pmsXchange answers Success and mails what it left out at 08:00 and 16:00; the error codes for it exist all the same.",
		options: { silent: "Success, and a mail", refuse: "An error" },
		default: "silent",
	},
	separate: {
		title: "Availability and restrictions in one message",
		says: "The guide asks for separate requests and says that one would work.",
		options: { take: "Take it", refuse: "Refuse it" },
		default: "take",
	},
	"rate-model": {
		title: "Rates",
		says: "Agreed once for the whole PMS. An old page says that prices by occupancy are not supported, the current one offers them.",
		options: { PDP: "One price a day", OBP: "A price by number of guests" },
		default: "PDP",
	},
	polling: {
		title: "Polls within two minutes",
		says: "The guide forbids them; what happens then is not published.",
		options: { take: "Answer them", refuse: "Throttle them" },
		default: "take",
	},
	authentication: authentication(
		"The current guide shows an OTA error of type 4, the older one a SOAP fault.",
	),
	"fault-status": faultStatus,
});

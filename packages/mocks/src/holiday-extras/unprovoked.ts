import { unprovokedOf } from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** Rules that no example runs into, each with the reason why. */
export const unprovoked = unprovokedOf(rules, {
	product: "before",
	asynchronous: "before",
	flags: "switch",
	"booking-agent": "before",
	"cancel-europe": "time",
	"cancel-same-day": "time",
	"amend-only": "before",
	"flight-update-answer": "reply",
});

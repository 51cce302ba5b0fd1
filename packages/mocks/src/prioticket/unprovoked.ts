import { unprovokedOf } from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** Rules that no example runs into, each with the reason why. */
export const unprovoked = unprovokedOf(rules, {
	"slot-active": "before",
	"travel-date": "before",
	"reservation-over": "time",
	"reservation-used": "before",
	idempotency: "before",
	payment: "before",
	"amend-cancellable": "before",
	"webhook-answer": "reply",
	"burst-of-errors": "often",
});

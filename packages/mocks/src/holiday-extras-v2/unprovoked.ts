import { unprovokedOf } from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** Rules that no example runs into, each with the reason why. */
export const unprovoked = unprovokedOf(rules, {
	"still-processed": "before",
	"failed-booking": "before",
	"event-answer": "reply",
	"event-signature": "reply",
});

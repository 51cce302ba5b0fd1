import { unprovokedOf } from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** Rules that no example runs into, each with the reason why. */
export const unprovoked = unprovokedOf(rules, {
	mapped: "switch",
	separate: "switch",
	occupancy: "switch",
	polling: "often",
	"push-status": "reply",
	"push-answer": "reply",
	"push-echo": "reply",
	"push-taken": "reply",
});

import { unprovokedOf } from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** Rules that no example runs into, each with the reason why. */
export const unprovoked = unprovokedOf(rules, {
	"own-id": "before",
	extensions: "switch",
	"max-occupancy-known": "before",
	"answer-in-time": "reply",
	"answer-status": "reply",
	"answer-type": "reply",
	"answer-xml": "reply",
	"answer-name": "reply",
	"answer-header": "reply",
	"one-outcome": "reply",
	"error-expected": "reply",
	"error-wording": "reply",
	"rooms-listed": "reply",
	"unique-names": "reply",
	"unique-codes": "reply",
	"max-occupancy": "reply",
});

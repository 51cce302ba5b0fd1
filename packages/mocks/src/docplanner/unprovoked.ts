import { unprovokedOf } from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** Rules that no example runs into, each with the reason why. */
export const unprovoked = unprovokedOf(rules, {
	encoding: "encoded",
	"repeat-in-flight": "often",
	bookable: "before",
	"slot-service": "before",
	"move-target": "before",
	"move-account": "before",
	"docplanner-pms": "before",
	"release-push": "before",
	denial: "reply",
	"push-status": "reply",
	"reads-an-hour": "often",
});

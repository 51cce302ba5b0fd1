import { unprovokedOf } from "@slipway/sandbox/engine";
import { rules } from "./rules.ts";

/** Rules that no example runs into, each with the reason why. */
export const unprovoked = unprovokedOf(rules, {
	"lock-over": "time",
	policy: "before",
	deadline: "time",
});

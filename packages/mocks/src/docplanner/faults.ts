import { faultsFrom } from "@slipway/sandbox/engine";

/** Disturbances of Docplanner's own. */
export const faults = faultsFrom({
	"slow-replace": {
		title: "Slots take long",
		says: "A replaceSlots stays in work for 30 seconds; the same payload gets 429 meanwhile.",
		shows: { operation: "replace-slots" },
		during: true,
	},
});

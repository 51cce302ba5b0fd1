import { faultsFrom } from "@slipway/sandbox/engine";

/** Disturbances that only the example knows. */
export const faults = faultsFrom({
	"all-lent": {
		title: "All lent",
		says: "No copy of any book is there.",
		during: true,
	},
});

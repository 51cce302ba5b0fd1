import { faultsFrom } from "@slipway/sandbox/engine";

/** Disturbances that only this mock knows. */
export const faults = faultsFrom({
	"sold-out": {
		title: "Sold out",
		says: "No room is left anywhere: searches find nothing, locks are refused.",
		shows: { operation: "lock-reservation" },
		during: true,
	},
	"sold-meanwhile": {
		title: "Sold between lock and confirmation",
		says: "Availability is checked again at the confirmation, and the room is gone.",
		during: true,
	},
});

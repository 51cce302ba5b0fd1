import { faultsFrom } from "@slipway/sandbox/engine";

/** Disturbances that only this mock knows. */
export const faults = faultsFrom({
	"sold-out": {
		title: "Sold out",
		says: "Slots have no places left: availability lists 0, bookings are declined.",
		shows: { operation: "create-reservation" },
		during: true,
	},
	"supplier-slow": {
		title: "Supplier confirms later",
		says: "An order with a connected supplier stays ORDER_PENDING for two minutes.",
		shows: {
			operation: "create-order",
			example:
				"A group, children in a connected theatre and a bus with pick-up",
		},
		during: true,
	},
});

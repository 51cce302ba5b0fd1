import type { Story } from "@slipway/sandbox/engine";

/** A room is searched, quoted, checked, booked, paid and cancelled. */
export const story: Story = {
	steps: [
		{ operation: "authorize" },
		{ operation: "list-cities" },
		{ operation: "list-hotels" },
		{ operation: "quote-hotel" },
		{ operation: "check-availability" },
		{ operation: "save-order" },
		{ operation: "submit-order" },
		{ operation: "get-order" },
		{ operation: "cancel-order" },
	],
	commits: "save-order",
};

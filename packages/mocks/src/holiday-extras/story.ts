import type { Story } from "@slipway/sandbox/engine";

/** A car park is searched, priced, booked, changed and cancelled. */
export const story: Story = {
	steps: [
		{ operation: "get-user-token" },
		{ operation: "search-car-parks" },
		{ operation: "check-price" },
		{ operation: "book-car-park" },
		{ operation: "view-booking" },
		{ operation: "amend-details" },
		{ operation: "check-cancellation" },
		{ operation: "cancel-booking" },
	],
	commits: "book-car-park",
};

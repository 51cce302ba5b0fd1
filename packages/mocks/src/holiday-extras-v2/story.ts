import type { Story } from "@slipway/sandbox/engine";

/** A car park is searched, booked, changed and cancelled, each change after its quote. */
export const story: Story = {
	steps: [
		{ operation: "get-token" },
		{ operation: "search-parking" },
		{ operation: "book-parking" },
		{ operation: "get-booking" },
		{ operation: "quote-amendment" },
		{ operation: "confirm-amendment" },
		{ operation: "quote-refund" },
		{ operation: "cancel-booking" },
	],
	commits: "book-parking",
};

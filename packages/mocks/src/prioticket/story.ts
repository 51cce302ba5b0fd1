import type { Story } from "@slipway/sandbox/engine";

/** A visit is searched, held, booked, changed and cancelled. */
export const story: Story = {
	steps: [
		{ operation: "get-token" },
		{ operation: "list-products" },
		{ operation: "get-availability" },
		{ operation: "create-reservation" },
		{ operation: "create-order", example: "What was reserved" },
		{ operation: "get-order" },
		{ operation: "update-order" },
		{ operation: "get-voucher" },
		{ operation: "cancel-order" },
	],
	commits: "create-order",
};

import type { Story } from "@slipway/sandbox/engine";

/** The resources are mapped, the calendar is fed, a visit is booked, moved and cancelled. */
export const story: Story = {
	steps: [
		{ operation: "get-token" },
		{ operation: "list-facilities" },
		{ operation: "list-doctors" },
		{ operation: "list-addresses" },
		{ operation: "list-address-services" },
		{ operation: "replace-slots" },
		{ operation: "list-slots" },
		{ operation: "book-slot" },
		{ operation: "get-booking" },
		{ operation: "move-booking" },
		{ operation: "cancel-booking" },
	],
	commits: "book-slot",
};

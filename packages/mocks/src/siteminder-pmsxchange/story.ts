import type { Story } from "@slipway/sandbox/engine";

/** A property system learns the rooms, sends its inventory, takes reservations and hands over its own. */
export const story: Story = {
	steps: [
		{ operation: "ping" },
		{ operation: "get-room-rates" },
		{ operation: "send-availability" },
		{ operation: "send-rates" },
		{ operation: "read-reservations" },
		{ operation: "confirm-reservations" },
		{ operation: "upload-reservation" },
	],
	commits: "confirm-reservations",
};

import type { Story } from "@slipway/sandbox/engine";

/** A room is searched, locked, confirmed, changed and cancelled. */
export const story: Story = {
	steps: [
		{ operation: "get-properties" },
		{ operation: "get-property" },
		{ operation: "lock-reservation" },
		{ operation: "confirm-reservation" },
		{ operation: "get-reservation" },
		{ operation: "modify-reservation" },
		{ operation: "cancel-reservation" },
	],
	commits: "confirm-reservation",
};

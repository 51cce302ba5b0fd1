import type { Story } from "@slipway/sandbox/engine";

/** A booking site answers for its rooms, learns availability and rates, and hands over a booking, its change and its cancellation. */
export const story: Story = {
	steps: [
		{ operation: "set-endpoint" },
		{ operation: "open-mapping" },
		{ operation: "change-availability" },
		{ operation: "change-rates" },
		{ operation: "notify-reservation", example: "A booking" },
		{ operation: "notify-reservation", example: "A change" },
		{ operation: "notify-reservation", example: "A cancellation" },
	],
	commits: "notify-reservation",
};

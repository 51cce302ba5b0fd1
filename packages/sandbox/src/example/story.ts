import type { Story } from "@slipway/sandbox/engine";

/** A book is borrowed and brought back. */
export const story: Story = {
	steps: [
		{ operation: "get-token" },
		{ operation: "list-books" },
		{ operation: "borrow" },
		{ operation: "read-loan" },
		{ operation: "return-book" },
	],
	commits: "borrow",
};

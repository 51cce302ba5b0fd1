import type { Source } from "@slipway/sandbox/engine";

/** Where the example's rules stand. */
export const sources = {
	sandbox: { title: "This sandbox's own example" },
} as const satisfies Record<string, Source>;

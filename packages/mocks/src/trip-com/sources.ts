import type { Source } from "@slipway/sandbox/engine";

/** Where the mock comes from. Trip.com's own interface reference is not public. */
export const sources = {
	process: { title: "Trip.com: integration process for affiliate partners" },
	clients: {
		title:
			"Public clients of the open-service gateway, 2015 to 2020: the likely family, not Trip.com's word",
	},
	sandbox: { title: "Choice of this sandbox where the sources are silent" },
} as const satisfies Record<string, Source>;

import { properties } from "./properties.ts";
import type { ChannelsPlusTables } from "./tables.ts";

/** All properties, and nothing sold. */
export function seed(): ChannelsPlusTables {
	return {
		properties: Object.fromEntries(properties.map((each) => [each.uuid, each])),
		nights: {},
		reservations: {},
	};
}

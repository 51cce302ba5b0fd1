import { towardsChannel } from "../credentials.ts";
import type { SiteConnectTables } from "./tables.ts";

/** Two hotels that are connected, no reservation, and no address of the channel yet. */
export function seed(): SiteConnectTables {
	return {
		hotels: { SCTEST1: { code: "SCTEST1" }, SCTEST2: { code: "SCTEST2" } },
		reservations: {},
		receipts: {},
		endpoint: { channel: towardsChannel },
		messages: {},
		products: {},
	};
}

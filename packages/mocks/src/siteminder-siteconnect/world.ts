import type { WorldOf } from "@slipway/sandbox/engine";
import type { SiteConnectTables } from "./state/tables.ts";
import type { switches } from "./switches.ts";

/** What this mock's behaviour may see and change. */
export type SiteConnectWorld = WorldOf<
	SiteConnectTables,
	Record<never, never>,
	typeof switches
>;

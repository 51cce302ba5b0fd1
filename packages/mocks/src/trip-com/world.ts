import type { expiredToken, WorldOf } from "@slipway/sandbox/engine";
import type { faults } from "./faults.ts";
import type { TripTables } from "./state/tables.ts";
import type { switches } from "./switches.ts";

/** What this mock's behaviour may see and change. */
export type TripWorld = WorldOf<
	TripTables,
	typeof faults & typeof expiredToken,
	typeof switches
>;

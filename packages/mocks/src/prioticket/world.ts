import type { WorldOf } from "@slipway/sandbox/engine";
import type { faults } from "./faults.ts";
import type { PrioticketTables } from "./state/tables.ts";
import type { switches } from "./switches.ts";

/** What this mock's behaviour may see and change. */
export type PrioWorld = WorldOf<
	PrioticketTables,
	typeof faults,
	typeof switches
>;

import type { WorldOf } from "@slipway/sandbox/engine";
import type { faults } from "./faults.ts";
import type { DocplannerTables } from "./state/tables.ts";
import type { switches } from "./switches.ts";

/** What this mock's behaviour may see and change. */
export type DocWorld = WorldOf<
	DocplannerTables,
	typeof faults,
	typeof switches
>;

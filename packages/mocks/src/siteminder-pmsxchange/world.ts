import type { WorldOf } from "@slipway/sandbox/engine";
import type { PmsXchangeTables } from "./state/tables.ts";
import type { switches } from "./switches.ts";

/** What this mock's behaviour may see and change. */
export type PmsXchangeWorld = WorldOf<
	PmsXchangeTables,
	Record<never, never>,
	typeof switches
>;

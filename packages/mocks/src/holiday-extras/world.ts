import type { expiredToken, WorldOf } from "@slipway/sandbox/engine";
import type { faults } from "./faults.ts";
import type { HolidayExtrasTables } from "./state/tables.ts";
import type { switches } from "./switches.ts";

/** What this mock's behaviour may see and change. */
export type HxWorld = WorldOf<
	HolidayExtrasTables,
	typeof faults & typeof expiredToken,
	typeof switches
>;

import type { NamesOf } from "@slipway/sandbox/engine";
import { operationsOver } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import { Refused } from "../contract/refusals.ts";
import type { schemes } from "../schemes.ts";
import type { sources } from "../sources.ts";
import type { PrioticketTables } from "../state/tables.ts";
import type { PrioWorld } from "../world.ts";

/** Declares an operation of Prioticket's API. */
export const operation = operationsOver<
	PrioticketTables,
	NamesOf<typeof schemes, typeof sources, typeof carried>,
	PrioWorld
>({
	accepts: ["application/json"],
	refusal: Refused,
	headers: {
		bearer: { authorization: `Bearer ${carried.token}` },
		basic: { authorization: `Basic ${carried.basic}` },
	},
});

/** Every address of the distributor API begins with this. */
export const root = "/v3.8/distributor" as const;

import { operationsOver, type World } from "@slipway/sandbox/engine";
import type { PrioticketTables } from "../state/tables.ts";

/** Declares an operation of Prioticket's API. */
export const operation = operationsOver<PrioticketTables>();

export type PrioWorld = World<PrioticketTables>;

/** Every address of the distributor API begins with this. */
export const root = "/v3.8/distributor" as const;

/** The header of every example. */
export const bearer = { authorization: "Bearer {{token}}" };

export const json = ["application/json"] as const;

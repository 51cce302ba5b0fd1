import { operationsOver, type World } from "@slipway/sandbox/engine";
import type { SiteConnectTables } from "../state/tables.ts";

/** Declares an operation of SiteConnect. */
export const operation = operationsOver<SiteConnectTables>();

export type SiteConnectWorld = World<SiteConnectTables>;

export const xml = ["text/xml"] as const;
export const json = ["application/json"] as const;

/** What all that SiteMinder does by itself has in common. */
export const otherSide = {
	story: "Play the other side",
	confidence: "modelled",
	source: "sandbox",
} as const;

import type { NamesOf } from "@slipway/sandbox/engine";
import { operationsOver } from "@slipway/sandbox/engine";
import type { carried } from "../carried.ts";
import { Refused } from "../contract/refusals.ts";
import type { schemes } from "../schemes.ts";
import type { sources } from "../sources.ts";
import type { SiteConnectTables } from "../state/tables.ts";
import type { SiteConnectWorld } from "../world.ts";

/** Declares an operation of SiteConnect. */
export const operation = operationsOver<
	SiteConnectTables,
	NamesOf<typeof schemes, typeof sources, typeof carried>,
	SiteConnectWorld
>({ accepts: ["application/json"], refusal: Refused });

export const xml = ["text/xml"] as const;

/** What all that SiteMinder does by itself has in common. */
export const otherSide = {
	story: "Play the other side",
	confidence: "modelled",
	source: "sandbox",
} as const;

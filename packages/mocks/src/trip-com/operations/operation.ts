import type { NamesOf } from "@slipway/sandbox/engine";
import { operationsOver } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import { icodes } from "../credentials.ts";
import type { schemes } from "../schemes.ts";
import type { sources } from "../sources.ts";
import type { TripTables } from "../state/tables.ts";
import type { TripWorld } from "../world.ts";

/** Declares an operation of the gateway. */
export const operation = operationsOver<
	TripTables,
	NamesOf<typeof schemes, typeof sources, typeof carried>,
	TripWorld
>({ accepts: ["application/json"] });

/** What all operations behind the service proxy share. */
export const proxy = {
	method: "POST",
	path: "/openservice/serviceproxy.ashx",
	confidence: "modelled",
	source: "clients",
	scheme: "token",
	accepts: ["application/json"],
} as const;

/** The address's parameters of an operation. */
export const query = (name: keyof typeof icodes) => ({
	AID: carried.aid,
	SID: carried.sid,
	ICODE: icodes[name],
	UUID: carried.uuid,
	Token: carried.token,
	mode: "1",
	format: "JSON",
});

/** Minor units as a number with two decimals. */
export const amount = (minor: number): number => minor / 100;

/** The saved order, as examples name it. */
export const byNumber = [
	{ Type: "28", ID: carried.aid },
	{ Type: "503", ID: carried.sid },
	{ Type: "1", ID: carried.uuid },
	{ Type: "501", ID: carried.order_id },
];

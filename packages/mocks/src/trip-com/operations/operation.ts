import type { NamesOf } from "@slipway/sandbox/engine";
import { operationsOver } from "@slipway/sandbox/engine";
import { z } from "zod";
import { carried } from "../carried.ts";
import { Refused } from "../contract/refusals.ts";
import { icodes } from "../credentials.ts";
import type { schemes } from "../schemes.ts";
import type { sources } from "../sources.ts";
import type { OrderStatus, TripTables } from "../state/tables.ts";
import type { TripWorld } from "../world.ts";

/** Declares an operation of the gateway. */
export const operation = operationsOver<
	TripTables,
	NamesOf<typeof schemes, typeof sources, typeof carried>,
	TripWorld
>({ accepts: ["application/json"], refusal: Refused });

/** Parameters of the address, whose names the gateway takes in any case. */
const Text = z.string().optional();
const Identity = {
	AID: Text.meta({ description: "The first part of the credentials." }),
	SID: Text.meta({ description: "The second part of the credentials." }),
};

/** The address of a new token for an old one. */
export const RefreshQuery = z.looseObject({
	...Identity,
	refresh_token: Text.meta({ description: "The last refresh token, once." }),
});

const ProxyQuery = z.looseObject({
	...Identity,
	ICODE: Text.meta({ description: "The service that is meant." }),
	mode: Text.meta({ description: "1: the body is the request itself." }),
	format: Text.meta({ description: "JSON." }),
});

/** What all operations behind the service proxy share. */
export const proxy = {
	method: "POST",
	path: "/openservice/serviceproxy.ashx",
	confidence: "modelled",
	source: "clients",
	scheme: "token",
	query: ProxyQuery,
	needs: ["AID", "SID", "ICODE"],
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

/** What a request needs that speaks of the last order: that it is in one of these states. */
export const orderIn = (...statuses: readonly OrderStatus[]) =>
	({
		operation: "save-order",
		of: "order_id",
		met: ({ orders }: TripTables, id: string): boolean => {
			const status = orders[id]?.status;
			return status !== undefined && statuses.includes(status);
		},
	}) as const;

/** Minor units as a number with two decimals. */
export const amount = (minor: number): number => minor / 100;

/** The saved order, as examples name it. */
export const byNumber = [
	{ Type: "28", ID: carried.aid },
	{ Type: "503", ID: carried.sid },
	{ Type: "1", ID: carried.uuid },
	{ Type: "501", ID: carried.order_id },
];

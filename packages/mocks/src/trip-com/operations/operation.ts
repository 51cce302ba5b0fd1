import { operationsOver, type World } from "@slipway/sandbox/engine";
import { icodes } from "../credentials.ts";
import type { TripTables } from "../state/tables.ts";

/** Declares an operation of the gateway. */
export const operation = operationsOver<TripTables>();

export type TripWorld = World<TripTables>;

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
	AID: "{{aid}}",
	SID: "{{sid}}",
	ICODE: icodes[name],
	UUID: "{{uuid}}",
	Token: "{{token}}",
	mode: "1",
	format: "JSON",
});

/** Minor units as a number with two decimals. */
export const amount = (minor: number): number => minor / 100;

/** The saved order, as examples name it. */
export const byNumber = [
	{ Type: "28", ID: "{{aid}}" },
	{ Type: "503", ID: "{{sid}}" },
	{ Type: "1", ID: "{{uuid}}" },
	{ Type: "501", ID: "{{order_id}}" },
];

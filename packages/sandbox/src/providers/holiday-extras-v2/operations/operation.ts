import {
	type Call,
	operationsOver,
	type World,
} from "../../../engine/index.ts";
import type { ApiConnectTables } from "../state/tables.ts";

/** Declares an operation of APIConnect. */
export const operation = operationsOver<ApiConnectTables>();

export type ApiWorld = World<ApiConnectTables>;

/** The client that sends the request; the schemes have seen to it that there is one. */
export const ownerOf = ({ principal }: Pick<Call, "principal">): string =>
	principal?.id ?? "";

export const json = ["application/json"] as const;
export const form = ["application/x-www-form-urlencoded"] as const;

/** What the operations of the guide share. */
export const guided = {
	confidence: "derived",
	source: "guide",
	scheme: "bearer",
} as const;

/** A request about one booking. */
export interface BookingCall extends Pick<Call, "principal"> {
	readonly params: { readonly booking_reference: string };
}

/** The last booking, as examples name it. */
export const last = { booking_reference: "{{booking_reference}}" };

/** What examples send to be let in. */
export const bearer = { authorization: "Bearer {{token}}" };

/** The address of bookings. */
export const bookings = "/v2/bookings/parking" as const;

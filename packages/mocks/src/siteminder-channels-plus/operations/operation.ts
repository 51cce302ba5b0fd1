import {
	type Call,
	callerOf,
	operationsOver,
	type World,
} from "@slipway/sandbox/engine";
import { refuse } from "../refuse.ts";
import type {
	ChannelsPlusTables,
	Property,
	Reservation,
} from "../state/tables.ts";

/** Declares an operation of Channels Plus. */
export const operation = operationsOver<ChannelsPlusTables>();

export type ChannelsPlusWorld = World<ChannelsPlusTables>;

export const json = ["application/json"] as const;

/** A property by its uuid. Throws a Refusal with 404 when there is none. */
export function propertyOf(
	uuid: string,
	{ tables }: ChannelsPlusWorld,
): Property {
	const found = tables.properties.get(uuid);
	if (found) return found;
	throw refuse("property", {
		status: 404,
		place: "path",
		pointer: "uuid",
		fact: `There is no property “${uuid}”.`,
		fix: "{{property_uuid}}",
	});
}

/** A request about one reservation. */
export interface ReservationCall extends Pick<Call, "principal"> {
	readonly params: { readonly bookingReferenceId: string };
}

/** A reservation of this channel. Throws a Refusal with 404 when there is none. */
export function reservationOf(
	call: ReservationCall,
	{ tables }: ChannelsPlusWorld,
): Reservation {
	const { bookingReferenceId: id } = call.params;
	const found = tables.reservations.get(id);
	if (found?.owner === callerOf(call)) return found;
	throw refuse("reservation", {
		status: 404,
		place: "path",
		pointer: "bookingReferenceId",
		fact: `There is no reservation “${id}”.`,
		fix: "{{booking_reference_id}}",
	});
}

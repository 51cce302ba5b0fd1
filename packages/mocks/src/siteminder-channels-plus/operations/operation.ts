import type { NamesOf } from "@slipway/sandbox/engine";
import { type Call, callerOf, operationsOver } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import { Refused } from "../contract/refusals.ts";
import { refuse } from "../refuse.ts";
import type { schemes } from "../schemes.ts";
import type { sources } from "../sources.ts";
import type {
	ChannelsPlusTables,
	Property,
	Reservation,
} from "../state/tables.ts";
import type { ChannelsPlusWorld } from "../world.ts";

/** Declares an operation of Channels Plus. */
export const operation = operationsOver<
	ChannelsPlusTables,
	NamesOf<typeof schemes, typeof sources, typeof carried>,
	ChannelsPlusWorld
>({
	accepts: ["application/json"],
	refusal: Refused,
	headers: {
		keys: { "x-sm-api-id": carried.api_id, "x-sm-api-key": carried.api_key },
	},
});

/** What a request needs that speaks of the last reservation: that it is in one of these states. */
export const inState = (
	operation: "lock-reservation" | "confirm-reservation",
	...statuses: readonly Reservation["status"][]
) =>
	({
		operation,
		of: "booking_reference_id",
		met: ({ reservations }: ChannelsPlusTables, id: string): boolean => {
			const status = reservations[id]?.status;
			return status !== undefined && statuses.includes(status);
		},
	}) as const;

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
		fix: carried.property_uuid,
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
		fix: carried.booking_reference_id,
	});
}

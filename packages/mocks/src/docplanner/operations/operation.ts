import type { NamesOf } from "@slipway/sandbox/engine";
import { operationsOver } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import { Refused } from "../contract/refusals.ts";
import type { schemes } from "../schemes.ts";
import type { sources } from "../sources.ts";
import type { DocplannerTables } from "../state/tables.ts";
import type { DocWorld } from "../world.ts";

/** Declares an operation of Docplanner's API. */
export const operation = operationsOver<
	DocplannerTables,
	NamesOf<typeof schemes, typeof sources, typeof carried>,
	DocWorld
>({
	accepts: ["application/json"],
	refusal: Refused,
	headers: { bearer: { authorization: `Bearer ${carried.token}` } },
});

/** Every address of the integrations API begins with this. */
export const root = "/api/v3/integration" as const;
export const doctorPath =
	`${root}/facilities/{facility_id}/doctors/{doctor_id}` as const;
export const addressPath = `${doctorPath}/addresses/{address_id}` as const;

/** What the operations of the published document share. */
export const documented = {
	confidence: "published",
	source: "specification",
	scheme: "bearer",
} as const;

/** How the mock answers for what is not there, or is another's. */
export const missing = {
	403: { says: "Not of this client." },
	404: { says: "There is none." },
};

/** What a request needs that speaks of the last booking: that its visit is still ahead. */
export const stillBooked = {
	operation: "book-slot",
	of: "booking_id",
	met: ({ bookings }: DocplannerTables, id: string): boolean =>
		bookings[id]?.status === "booked",
} as const;

/** What a request needs that takes the first free slot: that nobody has taken it. */
export const stillFree = {
	operation: "list-slots",
	of: "slot_start",
	met: ({ bookings }: DocplannerTables, start: string): boolean =>
		Object.values(bookings).every(
			(each) => each.status !== "booked" || each.start !== Date.parse(start),
		),
} as const;

/** The address of every example. */
export const here = {
	facility_id: carried.facility_id,
	doctor_id: carried.doctor_id,
	address_id: carried.address_id,
};
/** An address without a commercial profile. */
export const basic = { ...here, doctor_id: "2002", address_id: "3004" };

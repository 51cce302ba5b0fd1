import { operationsOver, type World } from "@slipway/sandbox/engine";
import type { DocplannerTables } from "../state/tables.ts";

/** Declares an operation of Docplanner's API. */
export const operation = operationsOver<DocplannerTables>();

export type DocWorld = World<DocplannerTables>;

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

export const json = ["application/json"] as const;

/** The header of every example. */
export const bearer = { authorization: "Bearer {{token}}" };

/** The address of every example. */
export const here = {
	facility_id: "{{facility_id}}",
	doctor_id: "{{doctor_id}}",
	address_id: "{{address_id}}",
};
/** An address without a commercial profile. */
export const basic = { ...here, doctor_id: "2002", address_id: "3004" };

import type { Call, Principal } from "./call.ts";
import type { FaultTypes } from "./fault.ts";
import type { Tables } from "./tables.ts";
import type { World } from "./world.ts";

/** Where a part of the credentials stands in a request. */
export type CredentialPlace =
	| {
			readonly in: "header";
			readonly name: string;
			/** What stands before the secret: `Bearer`, or `Basic` with user and password as one. */
			readonly prefix?: "Bearer" | "Basic";
	  }
	/** A parameter of the address or, where there is a form, of the form. */
	| { readonly in: "parameter"; readonly name: string }
	/** The text of an element of an XML body, by its local name. */
	| { readonly in: "element"; readonly name: string };

/** What a request's credentials are checked against. */
export interface Scheme<T extends Tables = Tables> {
	/** A security scheme object of OpenAPI 3.1. */
	readonly openapi: Readonly<Record<string, unknown>>;
	/** Every place at which a part of the credentials stands; each is missing, wrong and malformed once in the tests. */
	readonly places: readonly CredentialPlace[];
	/** Whether a part of the credentials may stand in the body, so that it is read before they are judged. */
	readonly inBody?: true;
	/** Disturbances that only such credentials know, as a token that has expired. */
	readonly faults?: FaultTypes;
	/** Who is calling. Throws a `Refusal` when the credentials are missing, wrong or too old. */
	check(
		call: Pick<Call, "headers" | "body" | "query">,
		world: World<T>,
	): Principal;
}

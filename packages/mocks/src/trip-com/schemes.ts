import {
	type Call,
	expiredToken,
	fingerprint,
	type Place,
	type Principal,
	type Scheme,
} from "@slipway/sandbox/engine";
import { carried } from "./carried.ts";
import { credentials } from "./credentials.ts";
import { parameter } from "./parameters.ts";
import { refuse } from "./refuse.ts";
import type { TripTables } from "./state/tables.ts";
import type { TripWorld } from "./world.ts";

const [own] = credentials;

/** Who has these AID, SID and KEY. Throws a Refusal that names the first of them that is wrong. */
function ownerOf(parameters: Call["query"], place: Place): Principal {
	for (const name of ["aid", "sid", "key"] as const) {
		const given = parameter(parameters, name);
		if (given !== own?.values[name])
			throw refuse("credentials", {
				code: "1001",
				place,
				pointer: `/${name.toUpperCase()}`,
				fact:
					given === undefined
						? `${name.toUpperCase()} is missing.`
						: `${name.toUpperCase()} is not one of this sandbox.`,
				fix: {
					says: "Take it from the fake credentials of this sandbox.",
					value: carried[name],
				},
			});
	}
	return { id: own?.values.aid ?? "" };
}

const parts = [
	{ in: "parameter", name: "AID" },
	{ in: "parameter", name: "SID" },
	{ in: "parameter", name: "KEY" },
] as const;

/** AID, SID and KEY, for the authorization address. */
const key: Scheme<TripTables> = {
	openapi: { type: "apiKey", in: "query", name: "KEY" },
	places: parts,
	check: ({ query }) => ownerOf(query, "query"),
};

/** The same in a form; clients that post put some of them into the address. */
const keyInForm: Scheme<TripTables> = {
	...key,
	openapi: {
		...key.openapi,
		description: "In the form or in the address, together with AID and SID.",
	},
	inBody: true,
	check: ({ query, body }) =>
		ownerOf({ ...(body as object | undefined), ...(query as object) }, "body"),
};

/** A token, and the fourth part of the credentials where the switch says so. */
const token: Scheme<TripTables> = {
	openapi: { type: "apiKey", in: "query", name: "Token" },
	places: [
		{ in: "parameter", name: "UUID" },
		{ in: "parameter", name: "Token" },
	],
	faults: expiredToken,
	check({ query }, world: TripWorld) {
		const found = world.tables.tokens.get(
			fingerprint(parameter(query, "token") ?? ""),
		);
		const expired =
			found && (found.expires <= world.now || world.struck("expired-token"));
		if (!found || expired)
			throw refuse("token", {
				code: "232",
				place: "query",
				pointer: "/Token",
				fact: found
					? "The token has expired."
					: "The token is missing, or none that was issued here.",
				fix: { says: "Authorize again and retry once.", value: carried.token },
			});
		if (
			world.setting("extra-identity") !== "type-1" &&
			parameter(query, "uuid") !== own?.values.uuid
		)
			throw refuse("identity", {
				code: "1001",
				place: "query",
				pointer: "/UUID",
				fact: "UUID is not the extra identity number of these credentials.",
				fix: {
					says: "Send the fourth part of the credentials, or turn the switch.",
					value: carried.uuid,
				},
			});
		return { id: found.owner };
	},
};

export const schemes = { key, keyInForm, token };

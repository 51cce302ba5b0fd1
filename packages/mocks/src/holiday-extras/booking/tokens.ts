import { fingerprint, type Place } from "@slipway/sandbox/engine";
import { carried } from "../carried.ts";
import { refuse } from "../refuse.ts";
import type { Booking, Token } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";

/** Throws a Refusal when a token has made a booking of this kind already, unless the user lets that through. */
export function checkUnspent(
	{ spent }: Token,
	kind: Booking["kind"],
	place: Place,
	world: HxWorld,
): void {
	if (world.setting("token-reuse") === "allow" || !spent.includes(kind)) return;
	throw refuse("token-spent", {
		status: 401,
		code: "TokenError",
		place,
		pointer: "/token",
		fact: "A booking was made with this token already.",
		fix: { says: "Get a new user token and send it.", value: carried.token },
	});
}

/** Notes that a token makes a booking. Throws a Refusal when it has made one of this kind already. */
export function spend(
	token: string | undefined,
	kind: Booking["kind"],
	world: HxWorld,
): void {
	const id = fingerprint(token ?? "");
	const found = world.tables.tokens.get(id);
	if (!found) return;
	checkUnspent(found, kind, "body", world);
	world.tables.tokens.set(id, {
		spent: [...new Set([...found.spent, kind])],
	});
}

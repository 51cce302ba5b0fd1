import { refuse } from "../refuse.ts";
import type { PrioWorld } from "../world.ts";

/**
 * The reference that an earlier POST with the same external reference and the same body made, or undefined when this is
 * the first. Throws a Refusal with 409 when the body differs.
 */
export function replayed(
	key: string,
	body: string,
	pointer: string,
	world: PrioWorld,
): string | undefined {
	const before = world.tables.replays.get(key);
	if (!before) return undefined;
	if (before.body === body) return before.reference;
	throw refuse("idempotency", {
		status: 409,
		code: "DUPLICATE_REFERENCE",
		pointer,
		fact: `${before.reference} was made with the same external reference and another body.`,
		fix: {
			says: "Send the same body again, or choose a new external reference.",
		},
	});
}

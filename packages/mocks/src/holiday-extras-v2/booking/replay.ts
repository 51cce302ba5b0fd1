import { refuse } from "../refuse.ts";
import type { ApiWorld } from "../world.ts";

const place = { place: "header", pointer: "idempotency-key" } as const;

/** Under which name an answer is kept. Throws a Refusal with 400 when the header is missing. */
export function keyOf(header: string | undefined, owner: string): string {
	if (header?.trim()) return `${owner} ${header.trim()}`;
	throw refuse("idempotency-key", {
		...place,
		status: 400,
		fact: "The Idempotency-Key header is missing.",
		fix: {
			says: "Send any text of your own, a UUID for example.",
			value: "00000000-0000-4000-8000-000000000001",
		},
	});
}

/**
 * What an earlier booking with the same key and the same body was answered; undefined when this is the first. Throws a
 * Refusal with 409 when the body differs.
 */
export function replayed(
	key: string,
	body: string,
	world: ApiWorld,
): object | undefined {
	const before = world.tables.replays.get(key);
	if (!before) return undefined;
	const same = before.body === body;
	if (same && world.setting("replay") === "answer") return before.answer;
	throw refuse("idempotency-replay", {
		...place,
		status: 409,
		fact: same
			? "The key was used before."
			: "The key was used before, with another body.",
		fix: {
			by: "you",
			says: same
				? "See what became of the first request before you send another key."
				: "Send the first body again, or another key.",
		},
	});
}

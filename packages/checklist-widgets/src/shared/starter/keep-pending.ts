import type { Change } from "@slipway/core/checklist";
import { attempt } from "./attempt.ts";
import { pendingKey } from "./storage-keys.ts";

/** Where it stands what was said before the checklist had arrived, here or in another tab; oldest first. */
export const pendingKeys = (integration: string): readonly string[] =>
	keysFrom(`${pendingKey(integration)}:`);

/** The integrations of which something was said and is not taken in yet. */
export const pendingIntegrations = (): readonly string[] => [
	...new Set(
		keysFrom(pendingKey("")).map(
			(key) => key.slice(pendingKey("").length).split(":")[0] ?? "",
		),
	),
];

/**
 * Keeps what is said until the checklist takes it in, at once: a page that is left now loses nothing. Each under a key of
 * its own, so that what was said before a reload or in another tab is never written over. False where nothing can be kept.
 */
export function keepPending(integration: string, change: Change): boolean {
	const count = 1000 + pendingKeys(integration).length;
	const key = `${pendingKey(integration)}:${Date.now()}${count}${Math.random()}`;
	return (
		attempt(() => {
			localStorage.setItem(key, JSON.stringify(change));
			return true;
		}) ?? false
	);
}

function keysFrom(start: string): readonly string[] {
	return (
		attempt(() =>
			Object.keys(localStorage)
				.filter((key) => `${key}:`.startsWith(start))
				.sort(),
		) ?? []
	);
}

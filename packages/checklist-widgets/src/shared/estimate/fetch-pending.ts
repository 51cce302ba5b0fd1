import type { Plan } from "@slipway/core/checklist";
import { pendingIntegrations } from "../starter/keep-pending.ts";

/**
 * Has the checklist's store take in what was said before a page was left, where there is anything. What cannot be taken in
 * now, because the store cannot be fetched, stays where it is.
 */
export async function fetchPending(plans: readonly Plan[]): Promise<void> {
	if (pendingIntegrations().length === 0) return;
	const store = await import("../progress/fetched-store.ts").catch(
		() => undefined,
	);
	store?.takeAllPending(plans);
}

import type { Plan } from "@slipway/core/checklist";
import { pendingIntegrations } from "../starter/keep-pending.ts";
import { processOf } from "../starter/storage-keys.ts";

/**
 * Takes in what was said of any integration of these plans before a page was left, so that what is shown next has it. What
 * cannot be taken in now, because the store cannot be fetched, stays where it is.
 */
export async function takeAllPending(plans: readonly Plan[]): Promise<void> {
	const integrations = pendingIntegrations();
	if (integrations.length === 0) return;
	const fetched = await import("./fetched-store.ts").catch(() => undefined);
	for (const integration of integrations) {
		const plan = plans.find(
			({ process }) => process === processOf(integration),
		);
		if (plan) fetched?.progressStore(integration).takePending(plan);
	}
}

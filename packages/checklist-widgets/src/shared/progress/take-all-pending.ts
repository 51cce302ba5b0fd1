import type { Plan } from "@slipway/core/checklist";
import { pendingIntegrations } from "../starter/keep-pending.ts";
import { processOf } from "../starter/storage-keys.ts";
import { progressStore } from "./store.ts";

/** Takes in what was said of any integration of these plans before a page was left, so that what is shown next has it. */
export function takeAllPending(plans: readonly Plan[]): void {
	for (const integration of pendingIntegrations()) {
		const plan = plans.find(
			({ process }) => process === processOf(integration),
		);
		if (plan) progressStore(integration).takePending(plan);
	}
}

import type { PlanMessage } from "../plan/plan.ts";

/**
 * Whether a message is a reminder, which makes sense only while others are waited for.
 *
 * @example
 * ```ts
 * import { isReminder } from "@slipway/core/checklist";
 * isReminder({ body: "Hello, {wait}" }); // => true
 * ```
 */
export function isReminder({ body }: Pick<PlanMessage, "body">): boolean {
	return body.includes("{wait}");
}

import type { PlanMessage } from "../plan/plan.ts";

/** Whether a message is a reminder, which makes sense only while others are waited for. */
export function isReminder({ body }: Pick<PlanMessage, "body">): boolean {
	return body.includes("{wait}");
}

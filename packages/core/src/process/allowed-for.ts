import type { Allowance } from "../calendar/due-day.ts";
import type { Process } from "./types.ts";

/**
 * The longest that a task of others takes by our figures, where nobody has promised a time. None for a few hours together with
 * the partner: that is how long they meet, not how long they wait for each other.
 */
export function allowedFor({
	actor,
	with: others,
	promise,
	duration,
}: Process["stages"][string]["tasks"][string]): Allowance | undefined {
	const meets = others.includes("partner") && duration.unit.endsWith("hours");
	if (actor === "partner" || promise || meets) return undefined;
	return {
		within: "exactly" in duration ? duration.exactly : duration.pessimistic,
		unit: duration.unit,
		handIn: "any-time",
	};
}

import { dayWithin } from "./clock.ts";
import type { PlainDate } from "./days.ts";
import type { Plan } from "./plan/plan.ts";

/** The day where promises are kept, and what to say of its clock. */
export interface There {
	/** The day by the provider's clock. */
	readonly day: PlainDate;
	/** “Amsterdam time”; missing where the reader's clock shows the same. */
	readonly zone?: string;
	/** Whether the reader's clock is ahead of it. */
	readonly behind?: boolean;
}

/**
 * The provider's day at a moment, as a reader elsewhere sees it. Promises are due, and overdue, by the provider's clock.
 *
 * @param now milliseconds since 1970.
 * @param own the reader's time zone; without it the one of this machine.
 *
 * @example
 * ```ts
 * import { thereAt } from "@slipway/core/checklist";
 * const provider = { timeZone: "Europe/Amsterdam", clock: "Amsterdam time" };
 * const evening = Date.UTC(2027, 0, 15, 18, 40);
 * thereAt(evening, provider, "Asia/Kolkata"); // => { day: "2027-01-15", zone: "Amsterdam time", behind: true }
 * ```
 */
export function thereAt(
	now: number,
	{ timeZone, clock }: Pick<Plan["calendar"], "timeZone" | "clock">,
	own?: string,
): There {
	// Swedish times look like ISO 8601, and are in the order of their text.
	const at = (zone?: string) =>
		new Date(now).toLocaleString("sv", { timeZone: zone });
	const there = at(timeZone);
	const here = at(own);
	return {
		day: dayWithin(there.split(" ")[0] ?? ""),
		...(there !== here && { zone: clock, behind: there < here }),
	};
}

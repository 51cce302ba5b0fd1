import { dayNumberOf, type PlainDate } from "../../calendar/day-number.ts";
import type { Estimate } from "../estimate.ts";

/** How far one task moves the date of the launch. */
export interface Swing {
	readonly task: Estimate["tasks"][number];
	readonly good: PlainDate;
	readonly bad: PlainDate;
	/** Calendar days from one to the other. */
	readonly days: number;
}

/**
 * The tasks that move the launch by a day or more, the widest swing first.
 *
 * @example
 * ```ts
 * import { swingsOf } from "@slipway/core/timeline";
 * const task = (id: string, good: string, bad: string) => ({ id, swing: [good, bad] }) as never;
 * const tasks = [task("build", "2027-03-01", "2027-03-03"), task("review", "2027-03-01", "2027-03-20")];
 * swingsOf({ tasks }).map(({ days }) => days); // => [19, 2]
 * ```
 */
export function swingsOf({ tasks }: Pick<Estimate, "tasks">): readonly Swing[] {
	return tasks
		.flatMap((task) => {
			if (!task.swing) return [];
			const [good, bad] = task.swing;
			const days = dayNumberOf(bad) - dayNumberOf(good);
			return days > 0 ? [{ task, good, bad, days }] : [];
		})
		.toSorted((left, right) => right.days - left.days);
}

import fc from "fast-check";
import { workingCalendar } from "../../calendar/index.ts";
import type { Distribution, Network, NetworkTask } from "../index.ts";

/** ISO numbers of the working days. */
export const week = [1, 2, 3, 4, 5];

/** A calendar without a day off. */
export const always = workingCalendar("every day", [1, 2, 3, 4, 5, 6, 7], []);

/** Monday to Friday, no holidays. */
export const weekdays = workingCalendar("weekdays", week, []);

/** The day of the estimate. */
export const monday = "2026-11-23";

export const fixed = (amount: number): Distribution => ({
	shape: "fixed",
	amount,
});

export const pert = (
	optimistic: number,
	likely: number,
	pessimistic: number,
): Distribution => ({ shape: "beta-pert", optimistic, likely, pessimistic });

/** A task in working days. */
export const task = (
	id: string,
	after: readonly number[],
	distribution: Distribution,
	more: Partial<NetworkTask> = {},
): NetworkTask => ({
	id,
	after,
	party: "partner",
	work: { distribution, runs: "working days", factor: 1, calendar: 0 },
	...more,
});

/** A network whose target is the last task. */
export const network = (
	tasks: readonly NetworkTask[],
	calendar = always,
): Network => ({
	start: monday,
	calendars: [calendar],
	tasks,
	target: tasks.length - 1,
});

/** Networks of two to eight beta-PERT tasks. */
export const anyNetwork = fc
	.array(
		fc.record({
			figures: fc
				.tuple(fc.nat(10), fc.nat(10), fc.nat(10))
				.map((three) => three.toSorted((left, right) => left - right)),
			after: fc.array(fc.nat(8), { maxLength: 3 }),
		}),
		{ minLength: 2, maxLength: 8 },
	)
	.map((rows) =>
		rows.map(({ figures: [low = 0, middle = 0, high = 0], after }, index) =>
			task(
				`t${index}`,
				[...new Set(after.filter((earlier) => earlier < index))],
				pert(low, middle, high),
			),
		),
	);

/** A step of a chain: how many days it takes around the clock, and who works on it. */
export type Step = readonly [days: number, party: string];

/** One task after the other. */
export const chain = (...steps: readonly Step[]): Network =>
	network(
		steps.map(([amount, party], index) => ({
			id: `task-${index}`,
			after: index === 0 ? [] : [index - 1],
			party,
			work: {
				distribution: fixed(amount),
				runs: "all days",
				factor: 1,
				calendar: 0,
			},
		})),
	);

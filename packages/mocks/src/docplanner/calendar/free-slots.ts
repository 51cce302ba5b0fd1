import type { Calendar, Period } from "../state/tables.ts";
import type { DocWorld } from "../world.ts";

/** A time at which a visit can begin, and the services for which there is room. */
export interface FreeSlot {
	readonly start: number;
	/** Ids of address services. */
	readonly services: readonly string[];
}

interface Busy {
	readonly start: number;
	readonly end: number;
}

/** Why a visit cannot be booked at a time. */
export type Obstacle = "calendar" | "slot" | "service";

/**
 * The free slots that begin from `start` until before `end`. A period is cut into cells as long as the greatest common
 * divisor of its services' durations; a long visit hides every cell that it covers.
 */
export function freeSlots(
	calendar: Calendar,
	start: number,
	end: number,
	world: DocWorld,
): readonly FreeSlot[] {
	if (calendar.status === "disabled") return [];
	const busy = busyTimes(calendar, world);
	return calendar.periods.flatMap((period) => {
		if (period.end <= start || period.start >= end) return [];
		const near = busy.filter((each) => overlap(each, period));
		const step = gridOf(period);
		const from = Math.max(start, world.now);
		const skipped = Math.max(0, Math.ceil((from - period.start) / step));
		const slots: FreeSlot[] = [];
		for (
			let at = period.start + skipped * step;
			at < Math.min(end, period.end);
			at += step
		) {
			const services = period.services
				.filter(({ duration }) => fits(period, at, duration, near))
				.map(({ id }) => id);
			if (services.length > 0) slots.push({ start: at, services });
		}
		return slots;
	});
}

/** What stands against a visit at a time; undefined when it can be booked. Duration in minutes. */
export function obstacleTo(
	calendar: Calendar | undefined,
	visit: {
		readonly start: number;
		readonly duration: number;
		readonly service: string;
	},
	world: DocWorld,
	/** A booking that gives its time up, because it is the one that moves. */
	moving?: string,
): Obstacle | undefined {
	if (calendar?.status !== "enabled") return "calendar";
	const { start, duration, service } = visit;
	const period = calendar.periods.find(
		(each) => each.start <= start && start < each.end,
	);
	const onGrid = period && (start - period.start) % gridOf(period) === 0;
	if (!onGrid || start < world.now) return "slot";
	const busy = busyTimes(calendar, world, moving);
	if (!fits(period, start, duration, busy)) return "slot";
	return period.services.some(({ id }) => id === service)
		? undefined
		: "service";
}

/** Length of a period's cells in milliseconds: the greatest common divisor of its durations. */
export function gridOf({ services }: Period): number {
	return (
		services.reduce((sum, each) => divisor(sum, each.duration), 0) * 60_000
	);
}

function divisor(left: number, right: number): number {
	return right === 0 ? left : divisor(right, left % right);
}

function fits(
	period: Period,
	start: number,
	minutes: number,
	busy: readonly Busy[],
): boolean {
	const end = start + minutes * 60_000;
	return (
		end <= period.end && !busy.some((each) => overlap(each, { start, end }))
	);
}

function busyTimes(
	calendar: Calendar,
	{ tables }: DocWorld,
	moving?: string,
): readonly Busy[] {
	const breaks = [...tables.breaks.values()].filter(
		({ address }) => address === calendar.address,
	);
	return [
		...calendar.taken.filter(({ booking }) => booking !== moving),
		...breaks.map(({ since, till }) => ({ start: since, end: till })),
	];
}

const overlap = (left: Busy, right: Busy): boolean =>
	left.start < right.end && right.start < left.end;

import type { Room } from "../state/tables.ts";

const day = 86_400_000;

/** What cancelling costs from one moment to another. Amounts are minor units, moments milliseconds since 1970. */
export interface Penalty {
	readonly amount: number;
	readonly from: number;
	readonly to: number;
}

/** When cancelling free of charge ends; undefined for rooms that never have it. Milliseconds since 1970. */
export const freeUntil = (
	{ freeUntil: days }: Pick<Room, "freeUntil">,
	start: string,
): number | undefined =>
	days === undefined ? undefined : arrivalOf(start) - days * day;

/** What cancelling a stay costs, one period after the other until the arrival: nothing at first where the room has that. */
export function penaltiesOf(
	room: Pick<Room, "freeUntil">,
	start: string,
	total: number,
	now: number,
): readonly Penalty[] {
	const arrival = arrivalOf(start);
	const end = freeUntil(room, start) ?? now;
	const free = end > now ? [{ amount: 0, from: now, to: end }] : [];
	const from = Math.min(Math.max(now, end), arrival);
	return [...free, { amount: total, from, to: arrival }];
}

const arrivalOf = (start: string): number => Date.parse(`${start}T00:00:00Z`);

import type { DocplannerTables } from "./state/tables.ts";
import { endOf } from "./views.ts";

/** What is broken: visits that overlap, calendars and bookings that differ, moves that lead nowhere. */
export function invariants(tables: DocplannerTables): readonly string[] {
	return [
		...Object.values(tables.calendars).flatMap((calendar) => [
			...overlaps(`Visits at ${calendar.address}`, calendar.taken),
			...overlaps(`Work periods at ${calendar.address}`, calendar.periods),
			...calendar.taken.flatMap(({ booking }) =>
				tables.bookings[booking]?.status === "booked"
					? []
					: [
							`${calendar.address} keeps time for ${booking}, which is not booked.`,
						],
			),
		]),
		...Object.values(tables.bookings).flatMap((booking) => {
			const { id, address, status, movedTo } = booking;
			const taken = tables.calendars[address]?.taken.find(
				(each) => each.booking === id,
			);
			const wrong: string[] = [];
			if (
				status === "booked" &&
				(taken?.start !== booking.start || taken.end !== endOf(booking))
			)
				wrong.push(`${id} is booked, and ${address} does not keep its time.`);
			if (movedTo !== undefined && status === "booked")
				wrong.push(`${id} was moved to ${movedTo} and is still booked.`);
			if (movedTo !== undefined && !tables.bookings[movedTo])
				wrong.push(`${id} was moved to ${movedTo}, which does not exist.`);
			return wrong;
		}),
	];
}

function overlaps(
	what: string,
	times: readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
	const sorted = times.toSorted((left, right) => left.start - right.start);
	return sorted.flatMap(({ start }, index) => {
		const before = sorted[index - 1];
		return before && before.end > start
			? [`${what} overlap at ${new Date(start).toISOString()}.`]
			: [];
	});
}

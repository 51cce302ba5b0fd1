import type { Calendar, Period } from "../state/tables.ts";

/** A calendar that nobody has used yet. */
export function emptyCalendar(address: string): Calendar {
	return { address, status: "enabled", periods: [], taken: [], sent: [] };
}

/** Work periods without the given range: what overlaps it is cut, what lies in it goes. */
function without(
	periods: readonly Period[],
	start: number,
	end: number,
): readonly Period[] {
	return periods.flatMap((each) =>
		each.end <= start || each.start >= end
			? [each]
			: [
					{ ...each, end: start },
					{ ...each, start: end },
				].filter((part) => part.start < part.end),
	);
}

/** Work periods with the given one in place of whatever was in its range; without services nothing takes that place. */
export function replaced(
	periods: readonly Period[],
	period: Period,
): readonly Period[] {
	const rest = without(periods, period.start, period.end);
	return period.services.length === 0
		? rest
		: [...rest, period].toSorted((left, right) => left.start - right.start);
}

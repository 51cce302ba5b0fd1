import { isPlainDate } from "@slipway/core/calendar";

const known = new Map<string, Promise<readonly string[]>>();

/** The public holidays of a region, fetched once and only when somebody asks for it. Rejects when they cannot be had. */
export function holidaysFrom(
	root: string,
	region: string,
): Promise<readonly string[]> {
	const holidays =
		known.get(region) ??
		fetch(`${root}api/holidays/${region}.json`)
			.then((response) => response.json())
			.then(datesIn);
	known.set(region, holidays);
	holidays.catch(() => known.delete(region));
	return holidays;
}

/** The dates of a table, checked by hand: a schema would weigh more than all the rest of the page. */
function datesIn(table: unknown): readonly string[] {
	const { holidays } = Object(table);
	const dates = Object.keys(Object(holidays));
	if (dates.length === 0 || !dates.every(isPlainDate))
		throw new TypeError("This is no table of holidays.");
	return dates;
}

import { isPlainDate } from "@slipway/core/calendar";
import type { CalendarData } from "./calendar-data.ts";

/** What a table says, without when somebody works. */
export type Holidays = Pick<
	CalendarData,
	"holidays" | "worked" | "half" | "to"
>;

const known = new Map<string, Promise<Holidays>>();

/** The public holidays of a region, fetched once and only when somebody asks for it. Rejects when they cannot be had. */
export function holidaysFrom(root: string, region: string): Promise<Holidays> {
	const holidays =
		known.get(region) ??
		fetch(`${root}api/holidays/${region}.json`)
			.then((response) => response.json())
			.then(holidaysIn);
	known.set(region, holidays);
	holidays.catch(() => known.delete(region));
	return holidays;
}

/** What a table has, checked by hand: a schema would weigh more than all the rest of the page. */
function holidaysIn({ holidays, worked, half, to }: Holidays): Holidays {
	const dates = Object.keys(Object(holidays));
	if (
		dates.length === 0 ||
		![...dates, ...worked, ...half, to].every(isPlainDate)
	)
		throw new TypeError("This is no table of holidays.");
	return { holidays: dates, worked, half, to };
}

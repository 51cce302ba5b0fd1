import {
	calendarOfTable,
	type HolidayTable,
	holidaysOf,
	type WorkingCalendar,
} from "@slipway/core/calendar";
import type { Process } from "@slipway/core/process";
import { processes } from "./processes.ts";

const regions = new Set(processes.map(({ calendar }) => calendar.region));
const tables = new Map<string, HolidayTable>(
	await Promise.all(
		[...regions].map(
			async (region) => [region, await holidaysOf(region)] as const,
		),
	),
);

/** The public holidays where a provider works. */
export function holidayTableOf({ calendar }: Process): HolidayTable {
	const table = tables.get(calendar.region);
	if (!table) throw new Error(`No table was loaded for ${calendar.region}.`);
	return table;
}

/** When a provider works. */
export function providerCalendar(process: Process): WorkingCalendar {
	return calendarOfTable(holidayTableOf(process), process.calendar.weekdays);
}

/** When a partner in the same region works, in its usual week. */
export function partnerCalendar(process: Process): WorkingCalendar {
	return calendarOfTable(holidayTableOf(process));
}

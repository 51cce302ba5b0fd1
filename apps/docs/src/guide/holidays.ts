import {
	type HolidayTable,
	holidaysOf,
	type WorkingCalendar,
	workingCalendar,
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

/** The public holidays where a provider works, plain dates. */
export function holidaysWhere({ calendar }: Process): readonly string[] {
	return Object.keys(tables.get(calendar.region)?.holidays ?? {});
}

/** The name of the region where a provider works: “Netherlands”. */
export function regionNameOf({ calendar }: Process): string {
	return tables.get(calendar.region)?.name ?? calendar.region;
}

/** When a provider works. */
export function providerCalendar(process: Process): WorkingCalendar {
	const { region, weekdays } = process.calendar;
	return workingCalendar(region, weekdays, holidaysWhere(process));
}

/** When a partner in the same region works, from Monday to Friday. */
export function partnerCalendar(process: Process): WorkingCalendar {
	return workingCalendar(
		process.calendar.region,
		[1, 2, 3, 4, 5],
		holidaysWhere(process),
	);
}

import {
	calendarOfTable,
	holidaysOf,
	unconfirmedRegions,
} from "@slipway/core/calendar";
import type { Process } from "@slipway/core/process";

/** When the partner works, in the usual week of its region unless another is given, and when the provider does. Without a region both are in the same. */
export async function calendarsOf(
	{ calendar }: Process,
	region = calendar.region,
	off: readonly string[] = [],
	week?: readonly number[],
) {
	const [partner, provider] = await Promise.all([
		holidaysOf(region),
		holidaysOf(calendar.region),
	]);
	return {
		partner: calendarOfTable(partner, week ?? partner.weekdays, off),
		provider: calendarOfTable(provider, calendar.weekdays),
	};
}

/** For which of the regions nobody vouches, as an estimate says it; empty when somebody does for all. */
export function unconfirmedIn(regions: Readonly<Record<string, string>>): {
	readonly unconfirmedHolidays?: Readonly<Record<string, string>>;
} {
	const found = Object.values(regions).flatMap((region) => {
		const { reason } = unconfirmedRegions[region] ?? {};
		return reason ? [[region, reason] as const] : [];
	});
	return found.length > 0
		? { unconfirmedHolidays: Object.fromEntries(found) }
		: {};
}

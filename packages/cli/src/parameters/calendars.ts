import { holidaysOf, workingCalendar } from "@slipway/core/calendar";
import type { Process } from "@slipway/core/process";

/** When the partner works, from Monday to Friday, and when the provider does. Without a region both are in the same. */
export async function calendarsOf(
	{ calendar }: Process,
	region = calendar.region,
) {
	const [partner, provider] = await Promise.all([
		holidaysOf(region),
		holidaysOf(calendar.region),
	]);
	return {
		partner: workingCalendar(
			region,
			[1, 2, 3, 4, 5],
			Object.keys(partner.holidays),
		),
		provider: workingCalendar(
			calendar.region,
			calendar.weekdays,
			Object.keys(provider.holidays),
		),
	};
}

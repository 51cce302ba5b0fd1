import { createRequire } from "node:module";
import Holidays from "date-holidays";
import type { Days, Source } from "./source.ts";

/** The npm package date-holidays. It knows no exchanged working days. */
export function dateHolidays(years: readonly number[]): Source {
	const { version } = createRequire(import.meta.url)(
		"date-holidays/package.json",
	) as { readonly version: string };
	return {
		name: "date-holidays",
		version,
		daysOf: (region) => daysOf(region, years),
	};
}

function daysOf(region: string, years: readonly number[]): Days {
	const [country = "", part] = region.split("-");
	const calendar = part ? new Holidays(country, part) : new Holidays(country);
	calendar.setLanguages("en");
	const holidays: Record<string, string> = {};
	const half: Record<string, string> = {};
	for (const year of years)
		for (const holiday of calendar.getHolidays(year, "en"))
			if (beginsAboutNoon(holiday))
				half[holiday.date.slice(0, 10)] = holiday.name;
			else if (holiday.type === "public")
				for (const date of datesOf(holiday)) holidays[date] ??= holiday.name;
	return { holidays, worked: [], half };
}

/** A holiday of the state or of the banks that begins between noon and two o’clock. */
const beginsAboutNoon = ({ type, date }: { type: string; date: string }) =>
	(type === "public" || type === "bank") && /^.{10} 1[234]:00/.test(date);

/** The local dates from the start to the end of a holiday; most last one day. */
function* datesOf(holiday: {
	date: string;
	start: Date;
	end: Date;
}): Generator<string> {
	const first = holiday.date.slice(0, 10);
	const length = Math.max(
		1,
		Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000),
	);
	for (let day = 0; day < length; day++)
		yield new Date(Date.parse(first) + day * 86_400_000)
			.toISOString()
			.slice(0, 10);
}

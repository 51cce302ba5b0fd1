import type { OptionsOf } from "@slipway/sandbox/engine";
import type { switches } from "../switches.ts";
import type { DocWorld } from "../world.ts";

/** A country's clock: hours ahead of UTC, and one more in the European summer where it is kept. */
interface Zone {
	readonly hours: number;
	readonly summer: boolean;
}

const zones: Readonly<Record<OptionsOf<typeof switches>["country"], Zone>> = {
	pl: { hours: 1, summer: true },
	tr: { hours: 3, summer: false },
	br: { hours: -3, summer: false },
	mx: { hours: -6, summer: false },
};

type Country = Pick<DocWorld, "setting">;

/** A moment as ISO 8601 on the clock of the chosen country, as `2026-05-04T10:15:00+02:00`. */
export function localTime(time: number, country: Country): string {
	const hours = hoursAt(time, country);
	const sign = hours < 0 ? "-" : "+";
	const local = new Date(time + hours * 3_600_000).toISOString().slice(0, 19);
	return `${local}${sign}${String(Math.abs(hours)).padStart(2, "0")}:00`;
}

/** The day of a moment on that clock, as `YYYY-MM-DD`. */
export function localDate(time: number, country: Country): string {
	return localTime(time, country).slice(0, 10);
}

function hoursAt(time: number, country: Country): number {
	const { hours, summer } = zones[country.setting("country")] ?? {
		hours: 1,
		summer: true,
	};
	if (!summer) return hours;
	const year = new Date(time).getUTCFullYear();
	return time >= lastSunday(year, 2) && time < lastSunday(year, 9)
		? hours + 1
		: hours;
}

function lastSunday(year: number, month: number): number {
	const last = new Date(Date.UTC(year, month + 1, 0, 1));
	return last.getTime() - last.getUTCDay() * 86_400_000;
}

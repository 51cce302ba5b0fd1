import type { Moment, System } from "./tables.ts";

const day = 86_400_000;

/** A clock of the system's own country: the sv-SE locale writes `2026-12-02 09:30:00`. */
const clockOf = (timeZone: string) =>
	new Intl.DateTimeFormat("sv-SE", {
		timeZone,
		dateStyle: "short",
		timeStyle: "medium",
	});

const clocks: Readonly<Record<System, Intl.DateTimeFormat>> = {
	ABC: clockOf("Europe/London"),
	ABG: clockOf("Europe/Berlin"),
};

/** Date and time at the product's place, as `2026-12-02 09:30:00`. `time` is milliseconds since 1970. */
export const localTime = (time: number, system: System): string =>
	clocks[system].format(time);

/** The date at the product's place. */
export const localDate = (time: number, system: System): string =>
	localTime(time, system).slice(0, 10);

/** When a moment at the product's place is, in milliseconds since 1970. A time that the clock leaves out is the one after. */
export function instantOf({ date, time }: Moment, system: System): number {
	const text = `${date}T${time.slice(0, 2)}:${time.slice(2)}:00`;
	const asUtc = Date.parse(`${text}Z`);
	const shift = (at: number) =>
		Date.parse(`${localTime(at, system).replace(" ", "T")}Z`) - at;
	return asUtc - shift(asUtc - shift(asUtc));
}

/** The plain date so many days later. */
export const daysLater = (date: string, days: number): string =>
	new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

/** Days of parking from one plain date to another, at least one. */
export const daysBetween = (from: string, to: string): number =>
	Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / day));

/** Every day of a stay but the last, and at least the first. */
export function daysOf(from: string, to: string): readonly string[] {
	return Array.from({ length: daysBetween(from, to) }, (_, index) =>
		daysLater(from, index),
	);
}

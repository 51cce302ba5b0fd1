/** Hours that Amsterdam, where the sandbox's activities are, is ahead of UTC: 2 from the last Sunday of March to that of October. */
function offsetOf(time: number): 1 | 2 {
	const { from, to } = summerOf(new Date(time).getUTCFullYear());
	return time >= from && time < to ? 2 : 1;
}

const summers = new Map<
	number,
	{ readonly from: number; readonly to: number }
>();

/** Summer time of a year; an order alone asks for that of its year dozens of times. */
function summerOf(year: number) {
	const known = summers.get(year);
	if (known) return known;
	const summer = { from: changeIn(year, 2), to: changeIn(year, 9) };
	summers.set(year, summer);
	return summer;
}

function changeIn(year: number, month: number): number {
	const last = new Date(Date.UTC(year, month + 1, 0, 1));
	return last.getTime() - last.getUTCDay() * 86_400_000;
}

/** A moment as RFC 3339 with the local offset, as `2026-05-04T10:15:00+02:00`. */
export function localTime(time: number): string {
	const offset = offsetOf(time);
	return `${new Date(time + offset * 3_600_000).toISOString().slice(0, 19)}+0${offset}:00`;
}

/** Midnight or a later time of a local day, in milliseconds since 1970. `time` is `HH:MM`. */
export function momentOf(date: string, time = "00:00"): number {
	const utc = Date.parse(`${date}T${time}:00Z`);
	return utc - offsetOf(utc) * 3_600_000;
}

/** The moment of a plain date, which is its local midnight, or of a date with time and offset. */
export const momentIn = (text: string): number =>
	text.includes("T") ? Date.parse(text) : momentOf(text);

/** Today on a local calendar, as `YYYY-MM-DD`. */
export function localDate(time: number): string {
	return localTime(time).slice(0, 10);
}

/** The plain date so many days later. */
export function daysLater(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)
		.toISOString()
		.slice(0, 10);
}

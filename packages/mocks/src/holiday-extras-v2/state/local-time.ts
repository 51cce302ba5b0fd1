const clocks = new Map<string, Intl.DateTimeFormat>();

/** A moment on a zone's clock, as `2030-05-20T08:00:00`. Milliseconds since 1970. */
export function localTime(time: number, zone: string): string {
	let clock = clocks.get(zone);
	// The sv-SE locale writes 2030-05-20 08:00:00.
	clock ??= new Intl.DateTimeFormat("sv-SE", {
		timeZone: zone,
		dateStyle: "short",
		timeStyle: "medium",
	});
	clocks.set(zone, clock);
	return clock.format(time).replace(" ", "T");
}

/** The moment at which a zone's clock shows a local time; of an hour that is skipped or comes twice, the offset after it counts. */
export function momentOf(local: string, zone: string): number {
	const shown = Date.parse(`${local}Z`);
	const near = shown - offsetAt(shown, zone);
	return shown - offsetAt(near, zone);
}

/** So many hours later on the same clock. */
export const hoursLater = (local: string, hours: number): string =>
	new Date(Date.parse(`${local}Z`) + hours * 3_600_000)
		.toISOString()
		.slice(0, 19);

/** Milliseconds since 1970 as the API writes UTC. */
export const utc = (time: number): string => new Date(time).toISOString();

const offsetAt = (time: number, zone: string): number =>
	Date.parse(`${localTime(time, zone)}Z`) - time;

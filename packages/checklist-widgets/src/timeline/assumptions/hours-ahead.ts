const hour = 3_600_000;

/**
 * How many hours a clock is ahead of another on a day at noon of universal time; as a zone counts then, so with summer time.
 *
 * @param zone an IANA name; without it the zone of this machine.
 */
export function hoursAhead(day: string, of: string, zone?: string): number {
	const noon = new Date(`${day}T12:00:00Z`);
	// Swedish times look like ISO 8601.
	const at = (timeZone?: string) =>
		Date.parse(`${noon.toLocaleString("sv", { timeZone }).replace(" ", "T")}Z`);
	return (at(zone) - at(of)) / hour;
}

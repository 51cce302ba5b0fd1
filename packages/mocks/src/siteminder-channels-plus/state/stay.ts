/** The plain date so many days later. */
export function daysLater(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)
		.toISOString()
		.slice(0, 10);
}

/** How many nights lie between two plain dates; less than 1 when they are the wrong way round. */
export function nightsBetween(checkin: string, checkout: string): number {
	return Math.round((Date.parse(checkout) - Date.parse(checkin)) / 86_400_000);
}

/** The nights of a stay, by the date on which each begins. */
export function nightsOf(checkin: string, checkout: string): readonly string[] {
	return Array.from(
		{ length: Math.max(0, nightsBetween(checkin, checkout)) },
		(_, index) => daysLater(checkin, index),
	);
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The plain date in a time zone. `time` is milliseconds since 1970. */
export function dateIn(timeZone: string, time: number): string {
	let calendar = calendars.get(timeZone);
	if (!calendar) {
		calendar = new Intl.DateTimeFormat("en-CA", {
			timeZone,
			year: "numeric",
			month: "2-digit",
			day: "2-digit",
		});
		calendars.set(timeZone, calendar);
	}
	const parts = new Map(
		calendar.formatToParts(time).map(({ type, value }) => [type, value]),
	);
	return `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
}

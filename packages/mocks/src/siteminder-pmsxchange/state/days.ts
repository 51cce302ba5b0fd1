/** The plain date so many days later. */
export function daysLater(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)
		.toISOString()
		.slice(0, 10);
}

/** How many days lie between two plain dates, both counted; less than 1 when they are the wrong way round. */
export function daysIn(start: string, end: string): number {
	return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;
}

/** The dates from one to another, both included. */
export function datesBetween(start: string, end: string): readonly string[] {
	return Array.from({ length: Math.max(0, daysIn(start, end)) }, (_, index) =>
		daysLater(start, index),
	);
}

/** The nights of a stay, by the date on which each begins. */
export function nightsOf(start: string, end: string): readonly string[] {
	return datesBetween(start, end).slice(0, -1);
}

/** Sunday is 0. */
export const weekdayOf = (date: string): number =>
	new Date(`${date}T00:00:00Z`).getUTCDay();

/** The plain date of a moment in UTC; milliseconds since 1970. */
export const dayOf = (time: number): string =>
	new Date(time).toISOString().slice(0, 10);

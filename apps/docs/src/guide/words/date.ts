const format = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "long",
	year: "numeric",
	timeZone: "UTC",
});

/** A plain date `YYYY-MM-DD` as it is read: “20 November 2026”. */
export function dateWords(date: string): string {
	return format.format(new Date(`${date}T00:00:00Z`));
}

import type { PlainDate } from "@slipway/core/checklist";
import { counted, unitWords } from "@slipway/core/words";

const long = new Intl.DateTimeFormat("en-GB", {
	weekday: "short",
	day: "numeric",
	month: "long",
	year: "numeric",
	timeZone: "UTC",
});
const short = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "short",
	timeZone: "UTC",
});
const at = (date: PlainDate) => new Date(`${date}T00:00:00Z`);

/** “Wed 3 March 2027”. */
export const dateWords = (date: PlainDate) =>
	long.format(at(date)).replace(",", "");

/** “3 Mar”. */
export const shortDateWords = (date: PlainDate) => short.format(at(date));

/** “50 %”, with a space that does not break. Never 0 or 100 unless it is exactly that. */
export function percentWords(share: number): string {
	if (share > 0 && share < 0.005) return "under 1\u00a0%";
	if (share < 1 && share >= 0.995) return "over 99\u00a0%";
	return `${Math.round(share * 100)}\u00a0%`;
}

/** As fine as an estimate is: half days up to ten. */
export const roundedDays = (days: number) =>
	days < 10 ? Math.round(days * 2) / 2 : Math.round(days);

/** “1 day”, “12 days”, “2.5 days”. */
export const daysWords = (days: number) => counted(roundedDays(days), "day");

/** “16 of 20”. */
export const oddsWords = (count: number, of: number) => `${count} of ${of}`;

/** The text with a capital at its start. */
export const capital = (text: string) =>
	text.slice(0, 1).toUpperCase() + text.slice(1);

/** “2 to 8 business days, most likely 4”. */
export function ownWords(
	{
		optimistic,
		likely,
		pessimistic,
	}: {
		readonly optimistic: number;
		readonly likely: number;
		readonly pessimistic: number;
	},
	unit: Parameters<typeof unitWords>[1],
): string {
	return optimistic === pessimistic
		? `${likely.toLocaleString("en")} ${unitWords(likely, unit)}`
		: `${optimistic.toLocaleString("en")} to ${pessimistic.toLocaleString("en")} ${unitWords(pessimistic, unit)}, most likely ${likely.toLocaleString("en")}`;
}

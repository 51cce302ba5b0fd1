import { tax } from "./catalogue.ts";
import type { Line, TicketType } from "./tables.ts";

/** Minor units as text with two decimals. */
export const amount = (minor: number) => (minor / 100).toFixed(2);

/** Winter goes from October to March. `date` is `YYYY-MM-DD`. */
export function isWinter(date: string): boolean {
	const month = Number(date.slice(5, 7));
	return month < 4 || month > 9;
}

/** The price of a ticket on a day, in minor units; its usual price without a day. */
export function priceOn(
	type: TicketType | undefined,
	date: string | undefined,
): number {
	if (!type) return 0;
	return date !== undefined && isWinter(date)
		? (type.winterPrice ?? type.price)
		: type.price;
}

/** The day of a visit, as far as a line names it. */
export const dayOf = ({
	travelDate,
	slot,
}: Pick<Line, "travelDate" | "slot">): string | undefined =>
	travelDate?.slice(0, 10) ?? /\d{4}-\d\d-\d\d/.exec(slot ?? "")?.[0];

/** The tax that a price holds, in minor units. */
export const taxIn = (total: number): number => {
	const rate = Number(tax.tax_rate);
	return Math.round((total * rate) / (100 + rate));
};

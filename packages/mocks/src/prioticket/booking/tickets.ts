import type { Line, Product } from "../state/tables.ts";

/** One ticket of a line. */
export interface Ticket {
	/** Counts from 1 within the line. */
	readonly number: number;
	readonly typeId: string;
	readonly cancelled: boolean;
}

/** The tickets of a line one by one, as an order shows them. */
export function ticketsOf({
	tickets,
	cancelledTickets = [],
	status,
}: Pick<Line, "tickets" | "cancelledTickets" | "status">): readonly Ticket[] {
	return tickets
		.flatMap(({ typeId, count }) => Array.from({ length: count }, () => typeId))
		.map((typeId, index) => ({
			number: index + 1,
			typeId,
			cancelled:
				status === "BOOKING_CANCELLED" || cancelledTickets.includes(index + 1),
		}));
}

/** Places of a slot that tickets take. */
export function placesOf(
	{ types }: Pick<Product, "types">,
	tickets: Line["tickets"],
): number {
	return tickets.reduce(
		(sum, { typeId, count }) =>
			sum + count * (types.find(({ id }) => id === typeId)?.pax ?? 1),
		0,
	);
}

/** Places of a slot that a line takes, without those of tickets that were cancelled by themselves. */
export function placesLeftOf(product: Product, line: Line): number {
	const { cancelledTickets = [] } = line;
	if (cancelledTickets.length === 0) return placesOf(product, line.tickets);
	return placesOf(
		product,
		ticketsOf({ ...line, status: "BOOKING_CONFIRMED" })
			.filter(({ cancelled }) => !cancelled)
			.map(({ typeId }) => ({ typeId, count: 1 })),
	);
}

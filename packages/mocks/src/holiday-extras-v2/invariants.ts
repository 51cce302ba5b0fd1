import { placesOf } from "./state/spaces.ts";
import type { ApiConnectTables } from "./state/tables.ts";
import { stayOf } from "./views.ts";

/** What is broken: spaces sold twice, spaces and payments that do not add up. */
export function invariants({
	bookings,
	occupied,
	products,
}: ApiConnectTables): readonly string[] {
	const broken: string[] = [];
	const taken = new Map<string, number>();
	for (const booking of Object.values(bookings)) {
		const { reference, price, fees, refund, paid, status } = booking;
		if (paid !== price + fees - refund)
			broken.push(
				`${reference} costs ${price} and ${fees} for amendments, ${refund} went back; ${paid} is paid.`,
			);
		if (refund < 0 || refund > price)
			broken.push(`${reference} costs ${price}; ${refund} went back.`);
		if (status === "Pending" || status === "Confirmed")
			for (const id of placesOf(stayOf(booking)))
				taken.set(id, (taken.get(id) ?? 0) + 1);
	}
	for (const id of new Set([...Object.keys(occupied), ...taken.keys()])) {
		const use = occupied[id] ?? { taken: 0 };
		const spaces = products[id.split(" ")[0] ?? ""]?.spaces ?? 0;
		if (use.taken > spaces)
			broken.push(`${id} has ${spaces} spaces; ${use.taken} are taken.`);
		if (use.taken !== (taken.get(id) ?? 0))
			broken.push(
				`${id} says ${use.taken} taken; the bookings take ${taken.get(id) ?? 0}.`,
			);
	}
	return broken;
}

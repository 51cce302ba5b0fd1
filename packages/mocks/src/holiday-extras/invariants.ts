import { placesOf, widthOf } from "./state/spaces.ts";
import type { HolidayExtrasTables } from "./state/tables.ts";

/** What is broken: spaces sold twice, or not as many taken as the bookings say, or totals that do not add up. */
export function invariants(tables: HolidayExtrasTables): readonly string[] {
	const broken: string[] = [];
	const taken = new Map<string, number>();
	for (const booking of Object.values(tables.bookings)) {
		const { reference, basePrice, upgrades, total, status } = booking;
		const sum = upgrades.reduce((all, each) => all + each.total, basePrice);
		if (sum !== total)
			broken.push(`${reference} costs ${total}; its parts cost ${sum}.`);
		if (status === "Cancelled" && (booking.refund ?? -1) < 0)
			broken.push(`${reference} is cancelled without a refund.`);
		if (status === "Cancelled" || status === "Error") continue;
		for (const place of placesOf(booking))
			taken.set(place, (taken.get(place) ?? 0) + widthOf(booking));
	}
	for (const place of new Set([
		...Object.keys(tables.occupied),
		...taken.keys(),
	])) {
		const occupied = tables.occupied[place] ?? { taken: 0 };
		const [product = ""] = place.split(" ");
		const most =
			tables.carParks[product]?.spaces ??
			tables.lounges[product]?.places ??
			tables.fastTracks[product]?.places ??
			tables.hotels[product]?.rooms ??
			tables.transfers[product]?.vehicles ??
			0;
		if (occupied.taken > most || occupied.taken < 0)
			broken.push(`${place} has ${most} spaces; ${occupied.taken} are taken.`);
		if (occupied.taken !== (taken.get(place) ?? 0))
			broken.push(
				`${place} says ${occupied.taken} taken; the bookings take ${taken.get(place) ?? 0}.`,
			);
	}
	return broken;
}

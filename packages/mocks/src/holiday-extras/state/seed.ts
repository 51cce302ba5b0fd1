import { fastTracks, hotels, transfers } from "./more-products.ts";
import { carParks, lounges, upgrades } from "./products.ts";
import type { HolidayExtrasTables } from "./tables.ts";

/** A fresh catalogue and nothing sold. */
export function seed(): HolidayExtrasTables {
	return {
		carParks: byCode(carParks),
		lounges: byCode(lounges),
		fastTracks: byCode(fastTracks),
		hotels: byCode(hotels),
		transfers: byCode(transfers),
		upgrades: byCode(upgrades),
		tokens: {},
		occupied: {},
		bookings: {},
		recent: {},
		receivers: {},
		notices: {},
	};
}

function byCode<Item extends { readonly code: string }>(
	items: readonly Item[],
): Readonly<Record<string, Item>> {
	return Object.fromEntries(items.map((item) => [item.code, item]));
}

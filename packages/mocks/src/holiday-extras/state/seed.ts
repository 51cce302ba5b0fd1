import { carParks, lounges, upgrades } from "./products.ts";
import type { HolidayExtrasTables } from "./tables.ts";

/** A fresh catalogue and nothing sold. */
export function seed(): HolidayExtrasTables {
	return {
		carParks: byCode(carParks),
		lounges: byCode(lounges),
		upgrades: byCode(upgrades),
		tokens: {},
		occupied: {},
		bookings: {},
		recent: {},
	};
}

function byCode<Item extends { readonly code: string }>(
	items: readonly Item[],
): Readonly<Record<string, Item>> {
	return Object.fromEntries(items.map((item) => [item.code, item]));
}

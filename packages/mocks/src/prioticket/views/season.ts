import { firstDay, lastDay } from "../state/catalogue.ts";
import { daysLater, localTime, momentOf } from "../state/local-time.ts";
import { priceOn } from "../state/prices.ts";
import type { Product } from "../state/tables.ts";
import { offeredView } from "./ticket-type.ts";

/** Whether prices differ by season. */
export const isSeasonal = ({ types }: Pick<Product, "types">): boolean =>
	types.some(({ winterPrice }) => winterPrice !== undefined);

/** The ticket types of a product season by season. */
export function seasonsView(product: Product) {
	return (isSeasonal(product) ? changing : [always]).map(
		({ label, from, to }) => ({
			...(label && { product_type_season_label: label }),
			product_type_season_start_date: localTime(momentOf(from)),
			product_type_season_end_date: localTime(momentOf(to, "23:59")),
			product_type_season_details: product.types.map((type) =>
				offeredView(type, product, priceOn(type, from)),
			),
		}),
	);
}

interface Season {
	readonly label?: string;
	readonly from: string;
	readonly to: string;
}

const always: Season = { from: firstDay, to: lastDay };

/** Winter and summer in turn, from the catalogue's first day to its last. */
const changing: readonly Season[] = turns().map((from, index, all) => {
	const next = all[index + 1];
	return {
		label: index % 2 === 0 ? "Winter" : "Summer",
		from,
		to: next === undefined ? lastDay : daysLater(next, -1),
	};
});

function turns(): readonly string[] {
	const years = Array.from(
		{ length: Number(lastDay.slice(0, 4)) - Number(firstDay.slice(0, 4)) + 1 },
		(_, index) => Number(firstDay.slice(0, 4)) + index,
	);
	return [
		firstDay,
		...years.flatMap((year) => [`${year}-04-01`, `${year}-10-01`]),
	];
}

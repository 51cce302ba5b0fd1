import { products } from "./products.ts";
import type { PrioticketTables } from "./tables.ts";

/** A fresh catalogue and nothing sold. */
export function seed(): PrioticketTables {
	return {
		products: Object.fromEntries(products.map((each) => [each.id, each])),
		slots: {},
		tokens: {},
		reservations: {},
		orders: {},
		replays: {},
		webhooks: {},
		notifications: {},
	};
}

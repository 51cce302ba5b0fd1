import type { z } from "zod";
import { idOf, type UniqueIds } from "../contract/common.ts";
import { refuse } from "../refuse.ts";
import type { Order } from "../state/tables.ts";
import type { TripWorld } from "../world.ts";

/** An order by its number or, without one, by the partner's own. Throws a Refusal when there is none. */
export function orderByIds(
	ids: z.output<typeof UniqueIds>,
	owner: string,
	world: TripWorld,
): Order {
	const number = idOf(ids, "501");
	const own = idOf(ids, "504");
	return orderOf(
		(order) => (number ? order.id === number : order.partnerNumber === own),
		number ?? own ?? "",
		"/UniqueID",
		owner,
		world,
	);
}

/** The order of a client that is meant; `given` and `pointer` say in a refusal what was asked for. Throws a Refusal when there is none. */
export function orderOf(
	is: (order: Order) => boolean,
	given: string,
	pointer: string,
	owner: string,
	{ tables }: TripWorld,
): Order {
	const found = [...tables.orders.values()].find(
		(order) => order.owner === owner && is(order),
	);
	if (found) return found;
	throw refuse("order", {
		code: "404003",
		pointer,
		fact: given
			? `There is no order “${given}”.`
			: "UniqueID has neither type 501 nor type 504.",
		fix: { by: "you", says: "Name an order that you saved." },
	});
}

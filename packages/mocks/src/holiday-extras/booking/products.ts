import type { Collection, Place } from "@slipway/sandbox/engine";
import { refuse } from "../refuse.ts";
import type { System } from "../state/tables.ts";

/** Supplier prefixes as `BookingURL` has them; fast track has AP. */
const prefix: Readonly<Record<System, string>> = { ABC: "HP", ABG: "FR" };

/** A product's code with its supplier's prefix. */
export const prefixed = (product: {
	readonly system: System;
	readonly code: string;
}): string => `${prefix[product.system]}${product.code}`;

interface Asked {
	readonly system: System;
	readonly place: Place;
}

/** The product of a code, with or without prefix. Throws a Refusal with 0004 when there is none in the system. */
export function productOf<
	Item extends { readonly code: string; readonly system: System },
>(table: Collection<Item>, code: string, { system, place }: Asked): Item {
	const found = table.get(code) ?? table.get(code.replace(/^(HP|FR|AP)/, ""));
	if (!found)
		throw refuse("product", {
			status: 404,
			code: "0004",
			place: "path",
			pointer: "code",
			fact: `There is no product “${code}”.`,
			fix: {
				says: "Take a code of a search.",
				value: table.values().next().value?.code,
			},
		});
	if (found.system !== system)
		throw refuse("system", {
			status: 404,
			code: "0004",
			place,
			pointer: "/System",
			fact: `${found.code} is a product of ${found.system}; the request is for ${system}.`,
			fix: { says: `Send System=${found.system}.`, value: found.system },
		});
	return found;
}

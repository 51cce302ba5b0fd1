import type { Place } from "@slipway/sandbox/engine";
import { amount } from "../booking/prices.ts";
import { refuse } from "../refuse.ts";
import { freeOf, type Use, widthOf } from "../state/spaces.ts";
import type { HxWorld } from "../world.ts";

/** Throws a Refusal with `group-booking` for seven people and more. */
export function checkGroup(people: number, place: Place): void {
	if (people >= 1 && people < 7) return;
	throw refuse("group", {
		status: 400,
		code: people === 0 ? "Validation Error" : "group-booking",
		place,
		pointer: "/NumberOfPax",
		fact: `NumberOfPax is ${people}.`,
		fix: { says: "Book one to six people.", value: "6" },
	});
}

/** Throws a Refusal with 0004 when a product has not enough spaces left. `moving` is the booking that would give up its own. */
export function checkSpace(use: Use, world: HxWorld, moving?: Use): void {
	const free = world.struck("sold-out") ? 0 : freeOf(use, world.tables, moving);
	if (free >= widthOf(use)) return;
	throw refuse("available", {
		status: 404,
		code: "0004",
		place: "path",
		pointer: "code",
		fact: `${use.product} has ${free} spaces left from ${use.arrival.date} to ${use.depart.date}, and ${widthOf(use)} are asked for.`,
		fix: { says: "Search again and offer another product." },
	});
}

/** Throws a Refusal that names the price when it has risen above what the customer was told. Minor units. */
export function checkPriceSent(sent: number, price: number): void {
	if (price <= sent) return;
	throw refuse("price", {
		status: 409,
		code: "price-changed",
		place: "body",
		pointer: "/PriceCheckPrice",
		fact: `It costs ${amount(price)} now; PriceCheckPrice is ${amount(sent)}.`,
		fix: {
			says: `Ask the customer, then book at ${amount(price)}.`,
			value: amount(price),
		},
	});
}

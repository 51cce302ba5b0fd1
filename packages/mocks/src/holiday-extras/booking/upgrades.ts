import type { Place } from "@slipway/sandbox/engine";
import type { SupplementInput } from "../contract/supplements.ts";
import { refuse } from "../refuse.ts";
import type { BookedUpgrade, Upgrade } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";
import { amount } from "./prices.ts";

/** Upgrades that are asked for, found and priced. Throws a Refusal by the first rule broken. */
export function upgradesOf(
	asked: readonly SupplementInput[],
	place: Place,
	world: HxWorld,
	complete: boolean,
): readonly BookedUpgrade[] {
	return asked.map((each, index) => {
		const at = `/Supplements/${index}`;
		const found = world.tables.upgrades.get(each.Code);
		if (!found)
			throw refuse("supplement", {
				status: 404,
				code: "0004",
				place,
				pointer: `${at}/Code`,
				fact: `There is no upgrade “${each.Code}”.`,
				fix: { says: "Take a code of the upgrades.", value: "SBXFST" },
			});
		const booked = bookedOf(each, found);
		const missing = complete
			? (["Date", "TotalPrice"] as const).find(
					(name) => each[name] === undefined,
				)
			: undefined;
		if (missing)
			throw refuse("supplement", {
				status: 400,
				code: "MissingParameter",
				place,
				pointer: `${at}/${missing}`,
				fact: `${missing} of ${found.code} is missing.`,
				fix: {
					says: `Send ${missing} with the upgrade.`,
					...(missing === "TotalPrice" && { value: amount(booked.total) }),
				},
			});
		if (each.TotalPrice !== undefined && each.TotalPrice < booked.total)
			throw refuse("supplement", {
				status: 409,
				code: "price-changed",
				place,
				pointer: `${at}/TotalPrice`,
				fact: `${found.code} costs ${amount(booked.total)}; ${amount(each.TotalPrice)} was sent.`,
				fix: {
					says: "Send the price of the upgrade.",
					value: amount(booked.total),
				},
			});
		return booked;
	});
}

/** The sum of upgrades. Minor units. */
export const sumOf = (upgrades: readonly BookedUpgrade[]): number =>
	upgrades.reduce((sum, { total }) => sum + total, 0);

function bookedOf(each: SupplementInput, upgrade: Upgrade): BookedUpgrade {
	const perPerson = upgrade.per === "P";
	const adults = perPerson ? (each.Adults ?? 1) : 0;
	const children = perPerson ? (each.Children ?? 0) : 0;
	const quantity = perPerson ? adults + children : (each.Quantity ?? 1);
	return {
		code: upgrade.code,
		date: each.Date ?? "",
		quantity,
		adults,
		children,
		total: perPerson
			? upgrade.adult * adults + upgrade.child * children
			: upgrade.adult * quantity,
	};
}

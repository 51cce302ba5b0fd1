import type { z } from "zod";
import { carried } from "../carried.ts";
import type { BookingRequest } from "../contract/requests.ts";
import { refuse } from "../refuse.ts";
import type { Guarantee } from "../state/tables.ts";
import type { ApiWorld } from "../world.ts";
import { checkStay } from "./check-stay.ts";
import { offerOf } from "./terms.ts";

/**
 * The price that a booking was promised. Throws a Refusal: 400 without a token, 422 when it is unknown, too old or of
 * another stay.
 */
export function checkGuarantee(
	body: z.output<typeof BookingRequest>,
	owner: string,
	world: ApiWorld,
): Guarantee {
	const other = world.setting("token-name") === "product_token";
	const name = other ? "product_token" : "price_guarantee_token";
	const pointer = `/${name}`;
	const token = body[name];
	if (token === undefined)
		throw refuse("guarantee", {
			status: 400,
			pointer,
			fact: `${name} is missing.`,
			fix: {
				says: "Take it from the last search.",
				value: carried.guarantee,
			},
		});
	const found = world.tables.guarantees.get(token);
	if (found?.owner !== owner || found.expires <= world.now)
		throw refuse(found?.owner === owner ? "guarantee-expired" : "guarantee", {
			status: 422,
			pointer,
			fact:
				found?.owner === owner
					? `${name} has expired, at ${new Date(found.expires).toISOString()}.`
					: `${name} does not come from a search.`,
			fix: {
				says: "Search again and take the fresh token.",
				value: carried.guarantee,
			},
		});
	const { entry, exit } = found;
	checkSame(body, "parking_entry_datetime", entry);
	checkSame(body, "parking_exit_datetime", exit);
	const { location } = offerOf(found.product, world);
	checkStay({ entry, exit, place: "body" }, location, world.now);
	return found;
}

function checkSame<Name extends string>(
	body: Readonly<Record<Name, string>>,
	name: Name,
	promised: string,
): void {
	if (body[name] !== promised)
		throw refuse("guaranteed-stay", {
			status: 422,
			pointer: `/${name}`,
			fact: `${name} is ${body[name]}; the price was guaranteed for ${promised}.`,
			fix: {
				says: "Send the times of the search, or search again.",
				value: promised,
			},
		});
}

import { checkDuplicate, remember } from "../booking/duplicates.ts";
import { nextReference } from "../booking/references.ts";
import { spend } from "../booking/tokens.ts";
import { occupy } from "../state/spaces.ts";
import type { Booking } from "../state/tables.ts";
import type { HxWorld } from "../world.ts";
import { checkPriceSent, checkSpace } from "./book-checks.ts";

/** A booking as it is asked for, before there is one. */
interface Asked
	extends Omit<
		Booking,
		"reference" | "car" | "upgrades" | "total" | "status" | "created"
	> {
	readonly car?: Booking["car"];
}

/** How the price was checked: what was sent, in minor units, or nothing where it need not be. */
interface Sent {
	readonly token: string | undefined;
	readonly price: number | undefined;
}

/**
 * Makes a booking that is confirmed at once: 0005 comes before everything that a second one would meet, such as a token that
 * is spent and a space that is gone. Throws a Refusal by the first rule broken.
 */
export function placeBooking(
	asked: Asked,
	{ token, price }: Sent,
	world: HxWorld,
): Booking {
	const known = { ...asked, car: asked.car ?? {} };
	checkDuplicate(known, world);
	spend(token, asked.kind, world);
	checkSpace(known, world);
	if (price !== undefined) checkPriceSent(price, asked.basePrice);
	const made: Booking = {
		...known,
		reference: nextReference(world),
		upgrades: [],
		total: asked.basePrice,
		status: "Confirmed",
		created: world.now,
	};
	occupy(made, 1, world.tables);
	world.tables.bookings.set(made.reference, made);
	remember(made, world);
	return made;
}

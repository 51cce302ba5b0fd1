import { daysBetween } from "../../holiday-extras/state/days.ts";
import { momentOf, utc } from "../state/local-time.ts";
import type { Booking, Location, Product } from "../state/tables.ts";
import type { ApiWorld } from "../world.ts";

const hour = 3_600_000;

/** What a stay costs now, in minor units. */
export function priceOf(
	{ base, daily }: Product,
	entry: string,
	exit: string,
	world: ApiWorld,
): number {
	const days = daysBetween(entry.slice(0, 10), exit.slice(0, 10));
	const price = base + daily * days;
	return world.struck("price-rise") ? Math.round(price * 1.1) : price;
}

/** A booking's product and its location; the tables hold both for every booking. */
export function offerOf(
	code: string,
	{ tables }: ApiWorld,
): { readonly product: Product; readonly location: Location } {
	const product = tables.products.get(code);
	const location = tables.locations.get(product?.location ?? "");
	if (!product || !location)
		throw new RangeError(`There is no product “${code}”.`);
	return { product, location };
}

/** The moment at which the car may enter, in milliseconds since 1970. */
export const entryOf = (booking: Booking, world: ApiWorld): number =>
	momentOf(
		booking.details.parking_entry_datetime,
		offerOf(booking.product, world).location.zone,
	);

/** What may be changed until when, and what comes back until when: latest deadline first. */
export function policiesOf(booking: Booking, world: ApiWorld) {
	const { amendments, refunds } = offerOf(booking.product, world).product;
	const entry = entryOf(booking, world);
	const until = amendments && entry - amendments.hours * hour;
	const open = booking.status === "Pending" || booking.status === "Confirmed";
	return {
		amendments: {
			permitted: open && until !== undefined && until > world.now,
			until: until === undefined ? null : utc(until),
		},
		refunds: (open ? refunds : []).map(({ hours, percent }) => ({
			until: utc(entry - hours * hour),
			amount: Math.round((booking.price * percent) / 100),
		})),
	};
}

/** What a cancellation now gives back, by the reading of the list that is switched on. */
export function refundOf(booking: Booking, world: ApiWorld): number {
	const { refunds } = policiesOf(booking, world);
	const open = refunds.filter(({ until }) => Date.parse(until) > world.now);
	const tier =
		world.setting("refund-tier") === "nearest" ? open.at(-1) : open[0];
	return tier?.amount ?? 0;
}

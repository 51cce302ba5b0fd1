import { credentials } from "../credentials.ts";
import { hoursLater, localTime } from "./local-time.ts";
import { locations, products } from "./products.ts";
import type { ApiConnectTables, Booking } from "./tables.ts";

/** References and tokens that are there from the start, to see what happens to what is over. */
export const before = {
	cancelled: "HX100001",
	past: "HX100002",
	guarantee: "fake-guarantee-expired",
	key: "fake-used-key",
} as const;

/** A catalogue, and a few things that are over. */
export function seed(_: number, now: number): ApiConnectTables {
	const owner = credentials[0]?.values.client_id ?? "";
	const here = localTime(now, "Europe/London");
	const entry = hoursLater(here, 20 * 24);
	const exit = hoursLater(entry, 7 * 24);
	const cancelled: Booking = {
		reference: before.cancelled,
		owner,
		product: "LHRS1",
		details: {
			parking_entry_datetime: entry,
			parking_exit_datetime: exit,
			vehicle: { registration: "FAKE 1" },
		},
		customer: {
			first_name: "Sam",
			last_name: "Sample",
			email: "guest@example.test",
		},
		status: "Cancelled",
		price: 4350,
		fees: 0,
		refund: 4350,
		paid: 0,
		seenFrom: now,
		version: 2,
	};
	const past: Booking = {
		...cancelled,
		reference: before.past,
		product: "LHRS3",
		status: "Confirmed",
		price: 1300,
		refund: 0,
		paid: 1300,
		version: 1,
		details: {
			...cancelled.details,
			parking_entry_datetime: hoursLater(here, -24),
			parking_exit_datetime: here,
		},
	};
	return {
		locations: byCode(locations),
		products: byCode(products),
		tokens: {},
		guarantees: {
			[before.guarantee]: {
				token: before.guarantee,
				owner,
				product: "LHRS1",
				entry,
				exit,
				price: 4350,
				expires: now - 60_000,
			},
		},
		occupied: {
			[`LHRS3 ${past.details.parking_entry_datetime.slice(0, 10)}`]: {
				taken: 1,
			},
		},
		bookings: { [before.cancelled]: cancelled, [before.past]: past },
		quotes: {},
		replays: { [`${owner} ${before.key}`]: { body: "", answer: {} } },
		receivers: {},
		events: {},
	};
}

function byCode<Item extends { readonly code: string }>(
	items: readonly Item[],
): Readonly<Record<string, Item>> {
	return Object.fromEntries(items.map((item) => [item.code, item]));
}

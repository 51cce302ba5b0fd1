import {
	figure,
	itemOf,
	listOf,
	recordOf,
	span,
	type TablesOf,
	time,
	timeZone,
} from "@slipway/sandbox/engine";
import { z } from "zod";
import { Customer, Details } from "../contract/common.ts";

export const Location = itemOf({
	code: z.string(),
	name: z.string(),
	currency: z.string(),
	zone: timeZone,
});

export type Location = z.output<typeof Location>;

/** Amounts in minor units. */
export const Product = itemOf({
	code: z.string(),
	location: z.string(),
	name: z.string(),
	base: figure,
	daily: figure,
	spaces: figure,
	/** Confirmed by its supplier some seconds after booking. */
	later: z.boolean(),
	/** What an amendment costs, and until how many hours before entry it can be made. */
	amendments: itemOf({
		fee: figure,
		hours: span,
	}).exactOptional(),
	/** Latest deadline first: hours before entry, and the part of the price that comes back. */
	refunds: listOf(
		itemOf({
			hours: span,
			percent: figure,
		}),
	),
	/** Pointers into the booking's body. */
	required: listOf(z.string()),
	entry: z.enum(["qr_code", "barcode", "reference_number"]),
});

export type Product = z.output<typeof Product>;

export const Token = itemOf({
	client: z.string(),
	/** Milliseconds since 1970. */
	expires: time,
});

export type Token = z.output<typeof Token>;

/** A price that was promised. */
export const Guarantee = itemOf({
	token: z.string(),
	owner: z.string(),
	product: z.string(),
	entry: z.string(),
	exit: z.string(),
	price: figure,
	expires: time,
});

export type Guarantee = z.output<typeof Guarantee>;

/** Spaces of a product that are taken on a day. */
export const Occupied = itemOf({
	taken: figure,
});

export type Occupied = z.output<typeof Occupied>;

export const Booking = itemOf({
	reference: z.string(),
	owner: z.string(),
	partnerReference: z.string().exactOptional(),
	product: z.string(),
	details: Details,
	customer: Customer,
	status: z.enum(["Pending", "Confirmed", "Error", "Cancelled"]),
	price: figure,
	/** Paid for amendments. */
	fees: figure,
	refund: figure,
	/** What the partner has been charged in all, refunds taken off. */
	paid: figure,
	/** Milliseconds since 1970; before it the booking cannot be seen. */
	seenFrom: time,
	/** Counts the changes. */
	version: figure,
});

export type Booking = z.output<typeof Booking>;

/** What a change would cost. */
export const Quote = itemOf({
	token: z.string(),
	kind: z.enum(["amendment", "cancellation"]),
	reference: z.string(),
	version: figure,
	expires: time,
	fee: figure,
	/** What an amended stay costs more; less than 0 when it costs less. */
	difference: figure,
	refund: figure,
	details: Details.exactOptional(),
});

export type Quote = z.output<typeof Quote>;

/** The answer to a booking, kept for the case that it is sent again. */
export const Replay = itemOf({
	body: z.string(),
	answer: recordOf(z.unknown()),
});

export type Replay = z.output<typeof Replay>;

/** Where a client wants its events. */
export const Receiver = itemOf({
	client: z.string(),
	address: z.string(),
});

export type Receiver = z.output<typeof Receiver>;

export const Event = itemOf({
	id: z.string(),
	type: z.enum(["booking.confirmed", "booking.failed"]),
	reference: z.string(),
	/** Milliseconds since 1970. */
	at: time,
	attempts: span,
	arrived: z.boolean(),
});

export type Event = z.output<typeof Event>;

/** All that an APIConnect mock knows. */
export const tables = {
	locations: Location,
	products: Product,
	tokens: Token,
	guarantees: Guarantee,
	occupied: Occupied,
	bookings: Booking,
	quotes: Quote,
	replays: Replay,
	receivers: Receiver,
	events: Event,
};

export type ApiConnectTables = TablesOf<typeof tables>;

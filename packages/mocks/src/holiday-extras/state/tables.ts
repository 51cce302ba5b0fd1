import {
	figure,
	itemOf,
	listOf,
	plainDate,
	recordOf,
	span,
	type TablesOf,
	time,
} from "@slipway/sandbox/engine";
import { z } from "zod";

/** `ABC` is the United Kingdom, `ABG` Europe. */
export const System = z.enum(["ABC", "ABG"]);

export type System = z.output<typeof System>;

/** Amounts in minor units: pence or cents. */
export const CarPark = itemOf({
	code: z.string(),
	name: z.string(),
	airport: z.string(),
	system: System,
	/** What `RequestFlags` demand of a booking in the United Kingdom. */
	flags: listOf(z.string()),
	/** The 18 letters of `CarDetFlags` in Europe. */
	detailFlags: z.string(),
	base: figure,
	daily: figure,
	/** Fewer days are charged as so many. */
	leastDays: span,
	spaces: figure,
	advancePurchase: z.boolean(),
	amendOnly: z.boolean(),
	amendable: z.boolean(),
	/** Confirmed by its supplier some time after booking. */
	later: z.boolean(),
	filters: listOf(z.string()),
});

export type CarPark = z.output<typeof CarPark>;

/** Amounts in minor units. */
export const Lounge = itemOf({
	code: z.string(),
	name: z.string(),
	airport: z.string(),
	system: System,
	terminal: z.string(),
	adult: figure,
	child: figure,
	places: figure,
});

export type Lounge = z.output<typeof Lounge>;

/** An upgrade: per person, or per booking. Amounts in minor units. */
export const Upgrade = itemOf({
	code: z.string(),
	name: z.string(),
	type: z.string(),
	per: z.enum(["P", "B"]),
	adult: figure,
	child: figure,
	cancellable: z.boolean(),
});

export type Upgrade = z.output<typeof Upgrade>;

export const Client = itemOf({
	title: z.string(),
	initial: z.string(),
	surname: z.string(),
	address: listOf(z.string()),
	town: z.string(),
	county: z.string(),
	postCode: z.string(),
	email: z.string(),
	mobile: z.string(),
});

export type Client = z.output<typeof Client>;

/** Plain date, and time as `HHMM`. */
export const Moment = itemOf({
	date: plainDate,
	time: z.string(),
});

export type Moment = z.output<typeof Moment>;

export const BookedUpgrade = itemOf({
	code: z.string(),
	date: plainDate,
	quantity: figure,
	adults: figure,
	children: figure,
	/** Minor units. */
	total: figure,
});

export type BookedUpgrade = z.output<typeof BookedUpgrade>;

export const Booking = itemOf({
	reference: z.string(),
	kind: z.enum(["parking", "lounge"]),
	system: System,
	agent: z.string(),
	product: z.string(),
	arrival: Moment,
	/** For a lounge the same as the arrival. */
	depart: Moment,
	people: figure,
	client: Client,
	car: recordOf(z.string()),
	customerReference: z.string(),
	/** Minor units, without upgrades. */
	basePrice: figure,
	upgrades: listOf(BookedUpgrade),
	/** Minor units, with upgrades. */
	total: figure,
	status: z.enum(["Pending", "Confirmed", "Error", "Cancelled"]),
	/** Milliseconds since 1970. */
	created: time,
	amendedOn: plainDate.exactOptional(),
	cancelledOn: plainDate.exactOptional(),
	refund: figure.exactOptional(),
});

export type Booking = z.output<typeof Booking>;

export const Token = itemOf({
	/** Kinds of product that it has booked. */
	spent: listOf(Booking.unwrap().shape.kind),
});

export type Token = z.output<typeof Token>;

/** Spaces of a product that are taken on a day. */
export const Occupied = itemOf({
	taken: figure,
});

export type Occupied = z.output<typeof Occupied>;

/** What the duplicate detector remembers. */
export const Recent = itemOf({
	reference: z.string(),
	/** Milliseconds since 1970. */
	at: time,
});

export type Recent = z.output<typeof Recent>;

/** All that a Holiday Extras mock knows. */
export const tables = {
	carParks: CarPark,
	lounges: Lounge,
	upgrades: Upgrade,
	tokens: Token,
	occupied: Occupied,
	bookings: Booking,
	recent: Recent,
};

export type HolidayExtrasTables = TablesOf<typeof tables>;

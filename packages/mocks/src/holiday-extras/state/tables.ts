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
import { Ride, Room } from "./travel.ts";

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

/** A hotel room a night, and a day of parking at the hotel. Amounts in minor units. */
export const Hotel = itemOf({
	code: z.string(),
	name: z.string(),
	airport: z.string(),
	system: System,
	/** One room a night. */
	nightly: figure,
	/** Parking a day. */
	parking: figure,
	/** Whether the night of the stay counts as a day of parking. */
	parkingIncludesArrival: z.boolean(),
	nonRefundable: z.boolean(),
	/** Rooms of the hotel that can be sold a night. */
	rooms: figure,
});

export type Hotel = z.output<typeof Hotel>;

/** Fast track through security. Amounts in minor units. */
export const FastTrack = itemOf({
	code: z.string(),
	name: z.string(),
	airport: z.string(),
	system: System,
	terminal: z.string(),
	adult: figure,
	child: figure,
	places: figure,
});

export type FastTrack = z.output<typeof FastTrack>;

/** A vehicle that takes travellers from one place to another. Amounts in minor units. */
export const Transfer = itemOf({
	code: z.string(),
	name: z.string(),
	system: System,
	category: z.string(),
	/** One way. */
	price: figure,
	/** Fewest and most people. */
	least: figure,
	most: figure,
	bags: figure,
	isPrivate: z.boolean(),
	/** Hours before the pick-up until which nothing is charged for a cancellation. */
	cancelHours: span,
	vehicles: figure,
});

export type Transfer = z.output<typeof Transfer>;

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
	kind: z.enum(["parking", "lounge", "fast-track", "hotel", "transfer"]),
	system: System,
	agent: z.string(),
	product: z.string(),
	arrival: Moment,
	/** For lounges and fast track the same as the arrival; for a hotel the day of leaving. */
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
	/** Milliseconds since 1970; of a transfer. */
	cancelledAt: time.exactOptional(),
	refund: figure.exactOptional(),
	/** Of a hotel. */
	rooms: listOf(Room).exactOptional(),
	/** Of a hotel: days of parking. */
	parkingDays: figure.exactOptional(),
	/** Of a transfer. */
	ride: Ride.exactOptional(),
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

/** Where a partner wants to be told what became of flight updates. */
export const Receiver = itemOf({ address: z.string() });

export type Receiver = z.output<typeof Receiver>;

/** What became of the bookings of one flight update, as it will be told. */
export const Notice = itemOf({
	address: z.string(),
	results: listOf(
		z.strictObject({
			partner_booking_ref: z.string(),
			status: z.enum(["OK", "ERR"]),
			message: z.string(),
		}),
	),
});

export type Notice = z.output<typeof Notice>;

/** All that a Holiday Extras mock knows. */
export const tables = {
	carParks: CarPark,
	lounges: Lounge,
	fastTracks: FastTrack,
	hotels: Hotel,
	transfers: Transfer,
	upgrades: Upgrade,
	tokens: Token,
	occupied: Occupied,
	bookings: Booking,
	recent: Recent,
	receivers: Receiver,
	notices: Notice,
};

export type HolidayExtrasTables = TablesOf<typeof tables>;
